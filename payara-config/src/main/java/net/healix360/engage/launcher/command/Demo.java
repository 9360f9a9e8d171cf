package net.healix360.engage.launcher.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.healix360.engage.launcher.demo.Login;
import net.healix360.engage.launcher.demo.Logins;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.settings.DispatcherKey;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Tenant;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.RunState;

/** What only the demo shows: its logins, and on request its secrets. With a real platform there is neither. */
record Demo(Installation installation) {

    /** The secrets that checks against the demo need. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownSecrets(
            String vendorToken,
            String operatorToken,
            String operatorSecret,
            Account account,
            Map<String, TenantSecrets> tenants) {}

    /** The telephony account as the vendor's API knows it. */
    record Account(String userName, String apiKey) {}

    /** One hospital's secrets towards vendor and dispatcher. */
    record TenantSecrets(String webhookToken, String registrationSecret, String signingSecret) {}

    boolean present() {
        return installation.state().read().part("platform").isPresent();
    }

    List<Login> logins() throws IOException {
        RunState state = installation.state().read();
        List<Login> logins = new ArrayList<>();
        for (Tenant tenant : installation.tenants()) {
            String origin = state.part(tenant.sidecar()).map(PartState::origin).orElse(null);
            if (origin != null) {
                logins.addAll(new Logins(installation.secrets()).of(tenant, URI.create(origin)));
            }
        }
        return logins;
    }

    ShownSecrets secrets() throws IOException {
        ProductSecrets secrets = installation.secrets();
        DispatcherKey key = secrets.dispatcherKey();
        Map<String, TenantSecrets> tenants = new TreeMap<>();
        for (Tenant tenant : installation.tenants()) {
            String name = tenant.name();
            tenants.put(
                    name,
                    new TenantSecrets(
                            secrets.webhookToken(name), key.registrationSecret(name), key.signingSecret(name)));
        }
        return new ShownSecrets(
                secrets.vendorToken(),
                secrets.operatorToken(),
                secrets.operatorSecret(),
                new Account(TelephonyAccount.USER_NAME, secrets.vendorApiKey()),
                tenants);
    }
}
