package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.entity.ChangeHint;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what the platform's webhooks bring, after it has proved where it comes from (reference/platform-graphql.md §7). */
@ApplicationScoped
public class PlatformHooks {
    private RecordMappings mappings;
    private HookSignature signature;
    private String prefix;

    protected PlatformHooks() {}

    /** @param prefix of the headers: a fork of the platform may have renamed them */
    @Inject
    public PlatformHooks(
            RecordMappings mappings,
            Clock clock,
            @ConfigProperty(name = "platform.webhook-secret") String secret,
            @ConfigProperty(name = "platform.webhook-header-prefix", defaultValue = "X-Twenty-Webhook-")
                    String prefix) {
        this.mappings = mappings;
        this.signature = new HookSignature(secret, clock);
        this.prefix = prefix;
    }

    /**
     * What a delivery tells; empty when it was here before or is about nothing of ours.
     *
     * @throws net.healix360.engage.foundation.problem.ProblemException 401 when the platform did not send it, 400 when
     *     it makes no sense
     */
    public Optional<ChangeHint> read(UnaryOperator<String> header, byte[] body) {
        if (!signature.isGenuine(header.apply(prefix + "Timestamp"), header.apply(prefix + "Signature"), body)) {
            throw Problem.notSignedIn("The webhook is not signed by this hospital's platform.")
                    .asException();
        }
        if (!signature.isNew(header.apply(prefix + "Nonce"))) {
            return Optional.empty();
        }
        try {
            return hint(Json.createReader(new ByteArrayInputStream(body)).readObject());
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException strange) {
            throw Problem.badRequest("not-a-webhook", "The body is not what a platform's webhook brings.")
                    .asException();
        }
    }

    private Optional<ChangeHint> hint(JsonObject delivery) {
        String event = delivery.getString("eventName");
        int dot = event.indexOf('.');
        return mappings.kindOf(dot < 0 ? event : event.substring(0, dot))
                .map(kind -> hint(kind, event.substring(dot + 1), delivery.getJsonObject("record")));
    }

    private ChangeHint hint(RecordKind kind, String action, JsonObject record) {
        RecordMapping mapping = mappings.of(kind);
        boolean known = action.equals("created")
                || action.equals("updated")
                || action.equals("deleted")
                || action.equals("restored");
        Optional<PlatformRecord> told =
                known && mapping.isWhole(record) ? Optional.of(mapping.read(record)) : Optional.empty();
        return new ChangeHint(kind, record.getString("id"), told, action.equals("destroyed"));
    }
}
