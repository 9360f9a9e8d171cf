package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.product.Addresses;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.settings.Tenant;
import picocli.CommandLine.Command;

/** Shows every hospital of this installation. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Shows every hospital.")
final class TenantList implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.here();
        installation.home().create();
        Map<String, LiveStatus.PartStatus> parts = LiveStatus.ask(installation).parts().stream()
                .collect(Collectors.toMap(LiveStatus.PartStatus::name, part -> part));
        Addresses addresses = installation.addresses();
        for (Tenant tenant : installation.tenants()) {
            LiveStatus.PartStatus sidecar = parts.get(tenant.sidecar());
            String state =
                    sidecar == null || sidecar.pid() == null ? "stopped" : sidecar.ready() ? "ready" : "not ready";
            System.out.printf(
                    "%-16s %-10s %-6s %3d agents  %-14s %-40s %s%n",
                    tenant.name(),
                    state,
                    tenant.added() ? "added" : "demo",
                    DemoHospital.of(tenant).agents(),
                    String.join(",", tenant.dids()),
                    addresses.origin(tenant),
                    tenant.displayName());
        }
        for (Tenant tenant : installation.registry().added()) {
            if (!installation.tenants().contains(tenant)) {
                System.out.printf("%-16s half-added: ./engage tenant add %s goes on%n", tenant.name(), tenant.name());
            }
        }
        return 0;
    }
}
