package net.healix360.engage.platform.control.webhooks;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;
import org.jdbi.v3.core.Handle;

/** The subscriptions of each workspace. */
public final class Webhooks {
    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Map<UUID, List<Webhook>> known = new ConcurrentHashMap<>();

    public Webhooks(Database database) {
        this.database = database;
    }

    public List<Webhook> all(Caller caller) {
        Role.require(caller.role().canUpdateAllSettings());
        return of(caller.workspaceId());
    }

    /** Asked at every write, so kept in memory. */
    List<Webhook> of(UUID workspaceId) {
        return known.computeIfAbsent(workspaceId, id -> database.read(handle -> rows(handle, id)));
    }

    public Webhook create(Caller caller, Map<String, Object> input) {
        Role.require(caller.role().canUpdateAllSettings());
        Object secret = input.get("secret");
        Webhook webhook = new Webhook(
                UUID.randomUUID(),
                caller.workspaceId(),
                url(input.get("targetUrl")),
                texts(input.get("operations")),
                secret == null || secret.equals("") ? newSecret() : secret.toString(),
                (String) input.get("description"));
        database.change(handle -> handle.execute(
                "INSERT INTO core.webhook (id, workspace_id, target_url, operations, secret, description)"
                        + " VALUES (?, ?, ?, CAST(? AS jsonb), ?, ?)",
                webhook.id(),
                webhook.workspaceId(),
                webhook.targetUrl(),
                JsonTree.write(webhook.operations()),
                webhook.secret(),
                webhook.description()));
        known.remove(webhook.workspaceId());
        return webhook;
    }

    public Webhook update(Caller caller, UUID id, Map<String, Object> update) {
        Webhook before = find(caller, id);
        Webhook after = new Webhook(
                id,
                before.workspaceId(),
                update.containsKey("targetUrl") ? url(update.get("targetUrl")) : before.targetUrl(),
                update.containsKey("operations") ? texts(update.get("operations")) : before.operations(),
                update.get("secret") instanceof String secret ? secret : before.secret(),
                (String) update.getOrDefault("description", before.description()));
        database.change(handle -> handle.execute(
                "UPDATE core.webhook SET target_url = ?, operations = CAST(? AS jsonb), secret = ?, description = ?"
                        + " WHERE id = ?",
                after.targetUrl(),
                JsonTree.write(after.operations()),
                after.secret(),
                after.description(),
                id));
        known.remove(after.workspaceId());
        return after;
    }

    public Webhook delete(Caller caller, UUID id) {
        Webhook webhook = find(caller, id);
        database.change(handle -> handle.execute("DELETE FROM core.webhook WHERE id = ?", id));
        known.remove(webhook.workspaceId());
        return webhook;
    }

    private Webhook find(Caller caller, UUID id) {
        return all(caller).stream()
                .filter(webhook -> webhook.id().equals(id))
                .findFirst()
                .orElseThrow(() -> PlatformException.notFound("Webhook not found"));
    }

    private static List<Webhook> rows(Handle handle, UUID workspaceId) {
        return handle.createQuery("SELECT * FROM core.webhook WHERE workspace_id = ? ORDER BY created_at")
                .bind(0, workspaceId)
                .map((row, context) -> new Webhook(
                        row.getObject("id", UUID.class),
                        workspaceId,
                        row.getString("target_url"),
                        texts(JsonTree.parse(row.getString("operations"))),
                        row.getString("secret"),
                        row.getString("description")))
                .list();
    }

    private static List<String> texts(Object list) {
        return JsonTree.list(list).stream().map(String::valueOf).toList();
    }

    private static String url(Object value) {
        try {
            URI uri = URI.create(String.valueOf(value));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri.toString();
            }
        } catch (IllegalArgumentException notAUrl) {
            throw refusedUrl();
        }
        throw refusedUrl();
    }

    private static PlatformException refusedUrl() {
        return PlatformException.badInput("INVALID_TARGET_URL", "Invalid target URL provided");
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
