package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import net.healix360.engage.launcher.demo.Login;
import net.healix360.engage.launcher.demo.Logins;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.product.Addresses;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.product.WorkspaceTargets;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Tenant;

/** Everything that whoever takes over a new hospital must know, said once. */
record HandOver(Installation installation, Tenant tenant, boolean running) {

    void print(PrintStream out) throws IOException {
        Addresses addresses = installation.addresses();
        URI origin = addresses.origin(tenant);
        out.println();
        out.println("Hospital " + tenant.name() + " (" + tenant.displayName() + ") is "
                + (running ? "ready." : "prepared; the next ./engage up starts it."));
        out.println();
        line(out, "agent's desk", origin.resolve("/"));
        line(out, "supervisor", origin.resolve("/supervisor/"));
        line(out, "workspace", tenant.subdomain() + " at " + addresses.platform());
        line(out, "workspace origin", new WorkspaceTargets(addresses).of(tenant).origin());
        line(out, "public numbers", String.join(", ", tenant.dids()));
        line(out, "time zone", tenant.zone());
        telephony(out, addresses);
        places(out);
        logins(out, origin);
        out.println();
        out.println("  To remove it: ./engage tenant delete " + tenant.name());
        out.println();
    }

    private void telephony(PrintStream out, Addresses addresses) throws IOException {
        String token = installation.secrets().webhookToken(tenant.name());
        line(out, "campaign", TelephonyAccount.campaignName(tenant));
        line(
                out,
                "its callback URL",
                addresses.sidecar(tenant).resolve("/webhooks/ozonetel/missed-call?token=" + token));
        line(out, "dispatcher", "nothing to set: the sidecar registers its agents by itself");
        if (installation.externals().telephony().isEmpty()) {
            line(out, "simulator", "knows this hospital's agents and campaign after the next ./engage down and up");
        }
    }

    private void places(PrintStream out) {
        Home home = installation.home();
        line(out, "settings", home.tenants().resolve(tenant.name() + ".local.env"));
        line(out, "secrets", home.secrets().resolve(tenant.name() + ".env"));
        line(out, "volume", home.volume(tenant.name()));
        line(
                out,
                "Redis",
                installation.externals().redis(tenant).isPresent()
                        ? tenant.variable("REDIS_URL")
                        : home.data(tenant.redis()));
        line(out, "log", home.log(tenant.sidecar()));
    }

    private void logins(PrintStream out, URI origin) throws IOException {
        out.println();
        for (Login login : new Logins(installation.secrets()).of(tenant, origin)) {
            out.printf(
                    "  %-11s %-36s %-18s %s%n",
                    login.role().lowerCase(),
                    login.email(),
                    login.password(),
                    login.agentId() == null ? "" : "telephony id " + login.agentId());
        }
    }

    private static void line(PrintStream out, String what, Object value) {
        out.printf("  %-17s %s%n", what, value);
    }
}
