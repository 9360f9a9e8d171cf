package net.healix360.engage.platform.control.records;

import java.util.Map;
import java.util.Set;
import net.healix360.engage.platform.entity.FieldModel;

/**
 * What a caller wants of a record.
 *
 * @param own the record's own values, by the names that the wire gives them
 */
public record Selection(
        Set<String> own, Map<FieldModel, Selection> toOne, Map<FieldModel, ConnectionSelection> toMany) {

    public static final Selection NONE = new Selection(Set.of(), Map.of(), Map.of());

    /** Whether a field's columns must be read. */
    boolean wants(FieldModel field) {
        boolean byRelation = field.isToOne() && (own.contains(field.joinColumn()) || toOne.containsKey(field));
        return byRelation || own.contains(field.name());
    }

    /**
     * What a caller wants of a connection.
     *
     * @param node what is wanted of each record
     * @param figures the names of the wanted aggregates, {@code totalCount} among them
     */
    public record ConnectionSelection(Selection node, Set<String> figures) {}
}
