package net.healix360.engage.platform.control.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What happened to one record.
 *
 * @param record the record after the change, before it for a destroyed one; without related records
 * @param updatedFields null where the contract has none
 */
public record RecordEvent(Action action, Scope scope, Map<String, Object> record, List<String> updatedFields) {

    /** The last part of an event's name (platform-graphql.md §7). */
    public enum Action {
        CREATED,
        UPDATED,
        DELETED,
        RESTORED,
        DESTROYED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
