package net.healix360.engage.platform.control.records;

import java.util.Map;
import java.util.Set;
import net.healix360.engage.platform.entity.FieldModel;

/** Which related records a caller wants beside a record. */
public record Selection(Map<FieldModel, Selection> toOne, Map<FieldModel, ConnectionSelection> toMany) {
    public static final Selection NONE = new Selection(Map.of(), Map.of());

    /**
     * What a caller wants of a connection.
     *
     * @param node what is wanted of each record
     * @param figures the names of the wanted aggregates, {@code totalCount} among them
     */
    public record ConnectionSelection(Selection node, Set<String> figures) {}
}
