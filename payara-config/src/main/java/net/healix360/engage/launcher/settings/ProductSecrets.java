package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.util.Optional;

/** Every secret of this installation by its meaning; each is generated at its first use. */
public record ProductSecrets(Home home) {

    public String vendorToken() throws IOException {
        return account().get("VENDOR_TOKEN", Secrets::token);
    }

    public String operatorToken() throws IOException {
        return account().get("OPERATOR_TOKEN", Secrets::token);
    }

    public String operatorSecret() throws IOException {
        return account().get("OPERATOR_SECRET", Secrets::token);
    }

    public DispatcherKey dispatcherKey() throws IOException {
        return new DispatcherKey(account().get("DISPATCHER_KEY", Secrets::token));
    }

    /** The telephony account's key: the simulator's unless the environment names a real account. */
    public String vendorApiKey() throws IOException {
        return account().get("OZONETEL_API_KEY", Secrets::vendorKey);
    }

    /** Password of an embedded store: a Redis or Postgres. */
    public String storePassword(String part) throws IOException {
        return Secrets.of(home, part).get("PASSWORD", Secrets::token);
    }

    public String sessionKey(String tenant) throws IOException {
        return Secrets.of(home, tenant).get("SESSION_KEY", Secrets::key);
    }

    public String webhookToken(String tenant) throws IOException {
        return Secrets.of(home, tenant).get("OZONETEL_WEBHOOK_TOKEN", Secrets::token);
    }

    public Optional<String> platformApiKey(String tenant) throws IOException {
        return Secrets.of(home, tenant).find("PLATFORM_API_KEY");
    }

    public void platformApiKey(String tenant, String key) throws IOException {
        Secrets.of(home, tenant).put("PLATFORM_API_KEY", key);
    }

    /** A demo login's password. */
    public String password(String tenant, String email) throws IOException {
        return Secrets.of(home, tenant + "-logins").get(email, Secrets::password);
    }

    /** An agent's softphone or vendor password. */
    public String telephonyPassword(String tenant, String agentId) throws IOException {
        return Secrets.of(home, tenant + "-telephony").get(agentId, Secrets::password);
    }

    private Secrets account() {
        return Secrets.of(home, "account");
    }
}
