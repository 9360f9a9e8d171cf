package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.records.RecordEvent.Action;

/** The events of one transaction, kept until it is committed; empty when nobody listens. */
final class ChangeLog {
    private static final Set<String> EVERY_WRITE = Set.of("updatedAt", "updatedBy");

    private final Scope scope;
    private final boolean wanted;
    private final List<RecordEvent> events = new ArrayList<>();

    ChangeLog(Scope scope, boolean wanted) {
        this.scope = scope;
        this.wanted = wanted;
    }

    boolean isWanted() {
        return wanted;
    }

    /** What must be read of a written record: all of it for an event, else what the writer selects. */
    Shape shape(Selection selection) {
        return wanted ? Shape.whole(scope.object()) : Shape.of(scope.object(), selection, List.of());
    }

    void happened(Action action, List<Map<String, Object>> records) {
        happened(action, records, null);
    }

    void happened(Action action, List<Map<String, Object>> records, List<String> updatedFields) {
        if (wanted) {
            records.forEach(
                    record -> events.add(new RecordEvent(action, scope, new LinkedHashMap<>(record), updatedFields)));
        }
    }

    /** An update that changes nothing is no event (platform-graphql.md §4.7). */
    void updated(List<Map<String, Object>> before, List<Map<String, Object>> after) {
        if (!wanted) {
            return;
        }
        Map<Object, Map<String, Object>> earlier =
                before.stream().collect(Collectors.toMap(record -> record.get("id"), record -> record, (a, b) -> a));
        for (Map<String, Object> record : after) {
            List<String> changed = changed(earlier.getOrDefault(record.get("id"), Map.of()), record);
            if (!changed.isEmpty()) {
                happened(Action.UPDATED, List.of(record), changed);
            }
        }
    }

    private static List<String> changed(Map<String, Object> before, Map<String, Object> after) {
        return after.keySet().stream()
                .filter(name -> !EVERY_WRITE.contains(name))
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }

    void tell(RecordEvents listener) {
        if (!events.isEmpty()) {
            listener.happened(events);
        }
    }
}
