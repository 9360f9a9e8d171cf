package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.Role;
import net.healix360.engage.launcher.demo.StaffMember;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Tenant;

/** Writes one demo hospital into its workspace. A second run finds everything there and changes nothing. */
public final class HospitalSeeder {
    private final Tenant tenant;
    private final ProductSecrets secrets;
    private final Clock clock;
    private final Platform platform;
    private final DemoHospital hospital;
    private final List<StaffMember> staff;
    private final SeedMark mark;

    public HospitalSeeder(Tenant tenant, ProductSecrets secrets, Clock clock, URI platform, URI origin) {
        this.tenant = tenant;
        this.secrets = secrets;
        this.clock = clock;
        this.platform = new Platform(platform, origin);
        this.hospital = DemoHospital.of(tenant.name());
        this.staff = hospital.staff(TelephonyAccount.campaignName(tenant));
        this.mark = new SeedMark(secrets, tenant.name());
    }

    /** @return whether this home believes that the hospital is seeded; the platform may know better */
    public boolean remembered() throws IOException {
        return mark.present();
    }

    /** @return whether the workspace is there with the model of this release, and the sidecar's key opens it */
    public boolean done() throws IOException, InterruptedException {
        Optional<String> key = secrets.platformApiKey(tenant.name());
        return mark.present() && key.isPresent() && Workspace.opens(platform, key.get(), tenant.subdomain());
    }

    /** @return how many objects, fields, roles, people and records were added */
    public int seed() throws IOException, InterruptedException {
        StaffMember admin = staff.stream()
                .filter(person -> person.role() == Role.ADMIN)
                .findFirst()
                .orElseThrow();
        Accounts.Credentials credentials =
                new Accounts.Credentials(admin.email(), secrets.password(tenant.name(), admin.email()));
        Workspace workspace = Workspace.open(platform, tenant.subdomain(), tenant.displayName(), credentials);
        int added = new ModelSync(workspace, DataModel.load()).run();
        Roles roles = new Roles(workspace);
        added += roles.ensure();
        Members members = new Members(workspace, secrets, tenant.name(), roles);
        added += members.ensure(staff);
        added += records(workspace, members);
        Optional<String> key = secrets.platformApiKey(tenant.name());
        if (key.isEmpty() || !Workspace.opens(platform, key.get(), tenant.subdomain())) {
            secrets.platformApiKey(tenant.name(), new ServiceKey(workspace, clock).create(roles.id(Roles.SERVICE)));
            added++;
        }
        mark.set();
        return added;
    }

    private int records(Workspace workspace, Members members) throws IOException, InterruptedException {
        CareRecords care = new CareRecords(hospital);
        OutreachRecords outreach = new OutreachRecords(hospital, clock);
        var agents = new RecordSet(workspace, "agent", "agents", "ozonetelAgentId").ensure(agents(members));
        var doctors = new RecordSet(workspace, "doctor", "doctors", "externalId").ensure(care.doctors());
        var clinics = new RecordSet(workspace, "clinic", "clinics", "externalId").ensure(care.clinics());
        var slots = new RecordSet(workspace, "visitSlot", "visitSlots", "externalId")
                .ensure(care.visitSlots(doctors.ids(), clinics.ids()));
        var patients = new RecordSet(workspace, "person", "people", "phoneE164").ensure(care.patients());
        var campaigns = new RecordSet(workspace, "campaign", "campaigns", "externalId").ensure(outreach.campaigns());
        var leads = new RecordSet(workspace, "lead", "leads", "externalId").ensure(outreach.leads(campaigns.ids()));
        return agents.added()
                + doctors.added()
                + clinics.added()
                + slots.added()
                + patients.added()
                + campaigns.added()
                + leads.added();
    }

    private List<Map<String, Object>> agents(Members members) throws IOException {
        List<Map<String, Object>> agents = new ArrayList<>();
        for (StaffMember person : staff) {
            if (person.telephony().isPresent()) {
                StaffMember.TelephonyIdentity identity = person.telephony().get();
                agents.add(Map.of(
                        "name", person.name().full(),
                        "ozonetelAgentId", identity.agentId(),
                        "ozonetelDisplayName", person.name().full(),
                        "sipExtension", identity.sipExtension(),
                        "sipPassword", secrets.telephonyPassword(tenant.name(), identity.agentId()),
                        "campaignName", identity.campaignName(),
                        "memberId", members.id(person.email())));
            }
        }
        return agents;
    }
}
