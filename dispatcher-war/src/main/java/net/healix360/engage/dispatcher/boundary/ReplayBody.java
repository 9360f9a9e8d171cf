package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.Registry;
import net.healix360.engage.dispatcher.control.Stories;
import net.healix360.engage.dispatcher.entity.ReplayCursor;
import net.healix360.engage.dispatcher.entity.ReplayWish;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/**
 * Reads {@code {ids?, agentId?, tenant?, from?, to?, cursor?}} and says which member is wrong. A member that it does not know is
 * refused too: a criterion that is misspelt would replay more than was meant.
 */
@ApplicationScoped
public class ReplayBody {
    private static final Set<String> CRITERIA = Set.of("ids", "agentId", "tenant", "from", "to");
    private static final int MOST_IDS = 1_000;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @Inject
    private Stories stories;

    @Inject
    private EventLog log;

    @Inject
    private Registry registry;

    ReplayWish read(JsonObject body) {
        if (body == null) {
            throw Problem.badRequest("malformed-body", "The body is a JSON object.")
                    .asException();
        }
        List<FieldError> errors = new ArrayList<>();
        body.keySet().stream()
                .filter(name -> !CRITERIA.contains(name) && !name.equals("cursor"))
                .forEach(name -> errors.add(
                        new FieldError(name, "is not a criterion: they are ids, agentId, tenant, from, to")));
        if (body.keySet().stream().noneMatch(CRITERIA::contains)) {
            errors.add(new FieldError("ids", "give at least one of ids, agentId, tenant, from, to"));
        }
        ReplayWish wish = new ReplayWish(
                ids(body, errors),
                text(body, "agentId", "names an agent", RouteKey::agent, errors),
                text(body, "tenant", "names a hospital that has a lane here", this::lane, errors),
                text(body, "from", "is an instant such as 2026-04-10T15:24:20.123Z", ReplayBody::instant, errors)
                        .orElse(Instant.EPOCH),
                text(body, "to", "is an instant such as 2026-04-10T15:24:20.123Z", ReplayBody::instant, errors)
                        .orElse(LATEST),
                text(body, "cursor", "is the cursor of an earlier answer", ReplayCursor::parse, errors));
        if (wish.from().isAfter(wish.to())) {
            errors.add(new FieldError("from", "is not after to"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return wish;
    }

    private Tenant lane(String name) {
        Tenant tenant = new Tenant(name);
        if (registry.live(tenant).isEmpty() && !log.lanes().contains(tenant)) {
            throw new IllegalArgumentException("no lane");
        }
        return tenant;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return instant;
    }

    private List<String> ids(JsonObject body, List<FieldError> errors) {
        JsonValue value = body.get("ids");
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array) || array.isEmpty() || array.size() > MOST_IDS) {
            errors.add(new FieldError("ids", "is a list of 1 to " + MOST_IDS + " event ids"));
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < array.size(); i++) {
            String id = array.get(i) instanceof JsonString text ? text.getString() : "";
            if (stories.of(id).isEmpty()) {
                errors.add(new FieldError(
                        "ids[" + i + "]", "is not known: events are kept for a day, dead letters for thirty"));
            }
            ids.add(id);
        }
        return List.copyOf(ids);
    }

    private static <T> Optional<T> text(
            JsonObject body, String member, String meaning, Function<String, T> reader, List<FieldError> errors) {
        JsonValue value = body.get(member);
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value instanceof JsonString text && !text.getString().isBlank()) {
                return Optional.of(reader.apply(text.getString().trim()));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // told below, like a value of another kind
        }
        errors.add(new FieldError(member, meaning));
        return Optional.empty();
    }
}
