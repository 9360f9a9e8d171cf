package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.Role;
import net.healix360.engage.launcher.demo.StaffMember;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Tenant;

/** Writes one hospital into its workspace. A second run finds everything there and changes nothing. */
public final class HospitalSeeder {
    private final Tenant tenant;
    private final ProductSecrets secrets;
    private final Clock clock;
    private final WorkspaceTarget target;
    private final DemoHospital hospital;
    private final SeedMark mark;

    public HospitalSeeder(Tenant tenant, ProductSecrets secrets, Clock clock, WorkspaceTarget target) {
        this.tenant = tenant;
        this.secrets = secrets;
        this.clock = clock;
        this.target = target;
        this.hospital = DemoHospital.of(tenant);
        this.mark = new SeedMark(secrets, tenant.name());
    }

    /** @return whether this home believes that the hospital is seeded; the platform may know better */
    public boolean remembered() throws IOException {
        return mark.present();
    }

    /** @return whether the workspace is there with the model of this release, and the sidecar's key opens it */
    public boolean done() throws IOException, InterruptedException {
        Optional<String> key = secrets.platformApiKey(tenant.name());
        return mark.present() && key.isPresent() && opens(key.get());
    }

    /** @param adopt also into a workspace that no seed has founded */
    public Tally seed(boolean adopt) throws IOException, InterruptedException {
        Workspace workspace = new WorkspaceDoor(target, mark).open();
        secrets.password(
                tenant.name(),
                target.admin().email(),
                Optional.of(target.admin().password()));
        Roles roles = new Roles(workspace);
        if (!workspace.fresh() && !roles.marked() && !adopt) {
            throw new IOException("Workspace " + target.subdomain() + " at " + target.platform()
                    + " was not made by a seed (it has no role \"" + Roles.SERVICE + "\"): nothing was written."
                    + " To seed it all the same, give the same command --adopt.");
        }
        Tally tally = new Tally();
        tally.added(roles.ensure());
        if (workspace.fresh()) {
            tally.removed(new SampleData(workspace).remove());
        }
        tally.added(new ModelSync(workspace, DataModel.load()).run());
        write(workspace, roles, tally);
        key(workspace, roles, tally);
        mark.foundingDone();
        mark.set();
        return tally;
    }

    private void write(Workspace workspace, Roles roles, Tally tally) throws IOException, InterruptedException {
        List<StaffMember> staff = hospital.staff(TelephonyAccount.campaignName(tenant));
        List<StaffMember> everybody =
                Stream.concat(staff.stream(), hospital.consultants().stream()).toList();
        Members members = new Members(workspace, roles);
        tally.added(members.ensure(everybody, secrets, tenant.name()));
        tally.added(new ReplicaReader(workspace, secrets, tenant.name()).ensure(members, roles));
        List<StaffMember> agents =
                staff.stream().filter(person -> person.role() == Role.AGENT).toList();
        List<String> agentIds = new AgentRecords(workspace, secrets, tenant.name(), tally).ensure(agents, members);
        new DemoRecords(hospital, clock, ZoneId.of(tenant.zone()))
                .ensure(new SeededRecords(workspace, tally), members, agents, agentIds);
    }

    private void key(Workspace workspace, Roles roles, Tally tally) throws IOException, InterruptedException {
        Optional<String> key = secrets.platformApiKey(tenant.name());
        if (key.isEmpty() || !opens(key.get())) {
            secrets.platformApiKey(tenant.name(), new ServiceKey(workspace, clock).create(roles.id(Roles.SERVICE)));
            tally.added(1);
        }
    }

    private boolean opens(String key) throws InterruptedException {
        return Workspace.opens(new Platform(target.platform(), target.origin()), key, target.subdomain());
    }
}
