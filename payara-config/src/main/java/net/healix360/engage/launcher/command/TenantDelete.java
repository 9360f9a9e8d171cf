package net.healix360.engage.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.product.WorkspaceTargets;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.Shutdown;
import net.healix360.engage.launcher.run.StartFailure;
import net.healix360.engage.launcher.seed.WorkspaceTarget;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Tenant;
import net.healix360.engage.launcher.state.HomeLock;
import net.healix360.engage.launcher.state.PartState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a hospital that was added: its parts, volume, Redis, settings and secrets; the platform keeps its records. */
@Command(name = "delete", mixinStandardHelpOptions = true, description = "Removes an added hospital from this machine.")
final class TenantDelete implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Which hospital.")
    private String name;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException, InterruptedException, StartFailure {
        Installation installation = Installation.here();
        Optional<HomeLock> lock = HomeLock.hospitals(installation.home().create());
        if (lock.isEmpty()) {
            throw new IllegalStateException(
                    "Another command is adding or deleting a hospital: try again when it is done");
        }
        try (HomeLock held = lock.get()) {
            Tenant tenant = wanted(installation);
            if (!yes && !agreed(tenant)) {
                System.err.println("engage: nothing was removed: type the name, or give --yes");
                return 1;
            }
            delete(installation, tenant, new Progress(System.out));
        }
        return 0;
    }

    private Tenant wanted(Installation installation) throws IOException {
        if (Tenant.DEMO.contains(name)) {
            throw new IllegalArgumentException("Hospital " + name + " belongs to the demo and cannot be deleted");
        }
        return installation
                .registry()
                .findAdded(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no hospital " + name + ": ./engage tenant list shows all of them"));
    }

    private static boolean agreed(Tenant tenant) throws IOException {
        System.out.printf(
                "Remove hospital %s (%s)? Its journal, settings and secrets are lost. Type its name: ",
                tenant.name(), tenant.displayName());
        System.out.flush();
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return tenant.name().equals(answers.readLine());
    }

    private static void delete(Installation installation, Tenant tenant, Progress progress)
            throws IOException, InterruptedException, StartFailure {
        RunningStack running = new RunningStack(installation);
        running.awaitStarted();
        WorkspaceTarget workspace = new WorkspaceTargets(installation.addressesWith(tenant)).of(tenant);
        installation.registry().forget(tenant.name());
        running.awaitGone(tenant.name());
        stopOrphans(installation, tenant);
        Home home = installation.home();
        Home.deleteTree(home.volume(tenant.name()));
        Home.deleteTree(home.data(tenant.redis()));
        Home.deleteTree(home.scratch(tenant.redis()));
        Home.deleteTree(home.scratch(tenant.sidecar()));
        installation.secrets().forget(tenant.name());
        progress.say("hospital " + tenant.name() + " is removed from this machine");
        System.out.println(
                "Its workspace " + workspace.subdomain() + " stays at " + workspace.platform() + " with every record."
                        + " Who adds it again names its administrator: " + tenant.variable("PLATFORM_ADMIN_EMAIL") + "="
                        + workspace.admin().email() + " " + tenant.variable("PLATFORM_ADMIN_PASSWORD") + "="
                        + workspace.admin().password());
    }

    /** Parts that a launcher left behind when it died. */
    private static void stopOrphans(Installation installation, Tenant tenant) {
        Shutdown shutdown = new Shutdown();
        installation.state().read().parts().stream()
                .filter(part -> tenant.name().equals(part.tenant()) && part.running())
                .forEach(part -> shutdown.add(part.process(), part.stopSignal(), part.stopRank()));
        shutdown.run();
        if (installation.state().read().parts().stream().map(PartState::tenant).anyMatch(tenant.name()::equals)) {
            installation.state().change(now -> now.withoutTenant(tenant.name()));
        }
    }
}
