package net.healix360.engage.platform.control.records;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.model.Defaults;
import net.healix360.engage.platform.entity.ActorSource;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.ObjectModel;

/** Who writes and when: what every written record bears. */
final class Stamp {
    private final ObjectModel object;
    private final Map<String, Object> actor;
    private final Instant now;

    Stamp(Scope scope, Instant now) {
        this.object = scope.object();
        this.actor = actor(scope.caller());
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, Object> actor(Caller caller) {
        Map<String, Object> actor = new LinkedHashMap<>();
        if (caller instanceof Caller.ApiKey key) {
            actor.put("source", ActorSource.API.name());
            actor.put("name", key.name());
        } else if (caller instanceof Caller.Member member) {
            actor.put("source", ActorSource.MANUAL.name());
            actor.put("name", member.name());
            actor.put("workspaceMemberId", member.memberId());
        }
        actor.put("context", Map.of());
        return actor;
    }

    Instant now() {
        return now;
    }

    /** Fills in everything that a new record has beside what was given. */
    void created(Draft draft, double position) {
        for (FieldModel field : object.fields()) {
            boolean actorField = field.type() == FieldType.ACTOR;
            for (Column column : object.columns(field)) {
                draft.putIfAbsent(column, actorField ? actor.get(column.part().name()) : initial(column, position));
            }
        }
    }

    private Object initial(Column column, double position) {
        return switch (column.name()) {
            case "id" -> UUID.randomUUID();
            case "position" -> position;
            default -> Defaults.value(column, now);
        };
    }

    /** Marks a change of a record that exists. */
    void updated(Draft draft) {
        object.field("updatedAt")
                .ifPresent(field -> draft.put(object.columns(field).get(0), now));
        object.field("updatedBy").ifPresent(field -> object.columns(field)
                .forEach(column ->
                        draft.putIfAbsent(column, actor.get(column.part().name()))));
    }
}
