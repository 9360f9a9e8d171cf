package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.product.Admission;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.product.TenantWish;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.StartFailure;
import net.healix360.engage.launcher.settings.Tenant;
import net.healix360.engage.launcher.settings.Tenants;
import net.healix360.engage.launcher.settings.Tenants.Stage;
import net.healix360.engage.launcher.state.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a whole new hospital. Interrupted, the same command goes on where it was. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Makes a whole new hospital and hands it over.")
final class TenantAdd implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Its name in addresses: 3 to 30 of a-z, 0-9 and -.")
    private String name;

    @Option(names = "--display-name", paramLabel = "TEXT", description = "Its name on pages.")
    private String displayName;

    @Option(names = "--did", paramLabel = "NUMBER", description = "Its public phone number, with the country code.")
    private String did;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Its time zone (default Asia/Kolkata).")
    private String zone;

    @Option(names = "--agents", paramLabel = "N", description = "How many agents it begins with (default 4).")
    private int agents = 4;

    @Option(names = "--demo", description = "Fill it with invented doctors, patients and leads.")
    private boolean demo;

    @Option(names = "--adopt", description = "Also into a workspace of that name that no seed has made.")
    private boolean adopt;

    @Override
    public Integer call() throws IOException, InterruptedException, StartFailure {
        Installation installation = Installation.here();
        installation.home().create();
        Optional<HomeLock> lock = HomeLock.hospitals(installation.home());
        if (lock.isEmpty()) {
            throw new IllegalStateException(
                    "Another command is adding or deleting a hospital: try again when it is done");
        }
        try (HomeLock held = lock.get()) {
            add(installation, new Progress(System.out));
        }
        return 0;
    }

    private void add(Installation installation, Progress progress)
            throws IOException, InterruptedException, StartFailure {
        Tenants registry = installation.registry();
        RunningStack running = new RunningStack(installation);
        running.awaitStarted();
        Tenant tenant = prepared(installation, progress);
        if (registry.stage(name) == Stage.PREPARED && new PlatformAtHand(installation).reachable()) {
            seed(installation, tenant, progress);
        }
        registry.stage(name, Stage.SEEDED); // from here on a running launcher sees it, and the next one
        boolean started = running.present();
        if (started) {
            running.awaitPart(tenant.sidecar(), progress);
        }
        new HandOver(installation, tenant, started).print(System.out);
        registry.stage(name, Stage.ADDED);
    }

    private Tenant prepared(Installation installation, Progress progress) throws IOException {
        Tenants registry = installation.registry();
        Optional<Tenant> begun = registry.findAdded(name);
        if (begun.isPresent() && registry.stage(name) != Stage.ADDED) {
            progress.say("hospital " + name + " was being added: going on");
            return begun.get();
        }
        List<Tenant> there = new ArrayList<>(installation.tenants());
        registry.added().stream().filter(tenant -> !there.contains(tenant)).forEach(there::add);
        TenantWish wish = new TenantWish(
                name,
                Optional.ofNullable(displayName),
                Optional.ofNullable(did),
                Optional.ofNullable(zone),
                agents,
                demo);
        boolean realTelephony = installation.externals().telephony().isPresent();
        return registry.prepare(new Admission(there, realTelephony).admit(wish));
    }

    private void seed(Installation installation, Tenant tenant, Progress progress)
            throws IOException, InterruptedException, StartFailure {
        try {
            new Seeding(installation.addressesWith(tenant), List.of(tenant), installation.home(), progress)
                    .always(adopt);
        } catch (StartFailure refused) {
            throw new StartFailure(
                    refused.getMessage() + System.lineSeparator() + "Hospital " + tenant.name()
                            + " is not added. When the cause is gone, the same command goes on; ./engage tenant delete "
                            + tenant.name() + " --yes takes it back.",
                    refused);
        }
    }
}
