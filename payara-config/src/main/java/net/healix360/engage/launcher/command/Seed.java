package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.StartFailure;
import net.healix360.engage.launcher.settings.Tenant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what is missing of the hospitals into the platform, the embedded one or that of the environment. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description =
                "Writes what is missing of the hospitals into the platform, and removes what an earlier seed left.")
final class Seed implements Callable<Integer> {
    @Option(names = "--adopt", description = "Also into a workspace that no seed has made.")
    private boolean adopt;

    @Parameters(paramLabel = "HOSPITAL", description = "Which hospitals; all of them when none is named.")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException, StartFailure {
        Installation installation = Installation.here();
        installation.home().create();
        List<Tenant> tenants = chosen(installation.tenants());
        if (!new PlatformAtHand(installation).reachable()) {
            throw new IllegalStateException("The embedded platform does not run. Start it with ./engage up");
        }
        new Seeding(installation.addresses(), tenants, installation.home(), new Progress(System.out)).always(adopt);
        return 0;
    }

    private List<Tenant> chosen(List<Tenant> tenants) {
        List<String> known = tenants.stream().map(Tenant::name).toList();
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "No hospital is called " + String.join(", ", unknown) + "; there is: " + String.join(", ", known));
        }
        return tenants.stream()
                .filter(tenant -> names.isEmpty() || names.contains(tenant.name()))
                .toList();
    }
}
