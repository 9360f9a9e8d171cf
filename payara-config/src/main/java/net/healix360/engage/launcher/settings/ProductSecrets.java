package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Every secret of this installation by its meaning; each is generated at its first use. */
public record ProductSecrets(Home home) {
    private static final String UNKNOWN_PASSWORD = "(their own)";

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

    /** What signs the platform's webhooks to this hospital's sidecar. */
    public String platformWebhookSecret(String tenant) throws IOException {
        return Secrets.of(home, tenant).get("PLATFORM_WEBHOOK_SECRET", Secrets::token);
    }

    /** The member who reads for the sidecar's local copy; nobody before the hospital is seeded. */
    public Optional<String> syncEmail(String tenant) throws IOException {
        return Secrets.of(home, tenant).find("PLATFORM_SYNC_EMAIL");
    }

    public void syncEmail(String tenant, String email) throws IOException {
        Secrets.of(home, tenant).put("PLATFORM_SYNC_EMAIL", email);
    }

    /** That member's password. */
    public String syncPassword(String tenant) throws IOException {
        return Secrets.of(home, tenant).get("PLATFORM_SYNC_PASSWORD", Secrets::token);
    }

    /** Removes everything that is one hospital's alone. */
    public void forget(String tenant) throws IOException {
        for (String owner : List.of(tenant, tenant + "-logins", tenant + "-telephony", "redis-" + tenant)) {
            Files.deleteIfExists(home.secrets().resolve(owner + ".env"));
        }
    }

    /** A demo login's password. */
    public String password(String tenant, String email) throws IOException {
        return Secrets.of(home, tenant + "-logins").get(email, Secrets::password);
    }

    /** Somebody who was a member before this home knew the workspace keeps a password that it may not know. */
    public void password(String tenant, String email, Optional<String> known) throws IOException {
        Secrets logins = Secrets.of(home, tenant + "-logins");
        if (logins.find(email).isEmpty()) {
            logins.put(email, known.orElse(UNKNOWN_PASSWORD));
        }
    }

    /** An agent's softphone or vendor password. */
    public String telephonyPassword(String tenant, String agentId) throws IOException {
        return Secrets.of(home, tenant + "-telephony").get(agentId, Secrets::password);
    }

    private Secrets account() {
        return Secrets.of(home, "account");
    }
}
