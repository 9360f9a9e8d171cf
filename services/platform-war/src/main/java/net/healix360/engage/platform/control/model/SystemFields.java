package net.healix360.engage.platform.control.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.entity.FieldType;

/** The fields that every record has (platform-graphql.md §4.1). */
final class SystemFields {
    private static final List<NewField> FIRST = List.of(NewField.system(FieldType.UUID, "id", "Id", "uuid"));

    private static final List<NewField> LAST = List.of(
            NewField.system(FieldType.DATE_TIME, "createdAt", "Creation date", "now"),
            NewField.system(FieldType.DATE_TIME, "updatedAt", "Last update", "now"),
            NewField.system(FieldType.DATE_TIME, "deletedAt", "Deleted at", null),
            NewField.system(FieldType.ACTOR, "createdBy", "Created by", Map.of("source", "'MANUAL'", "name", "''")),
            NewField.system(FieldType.ACTOR, "updatedBy", "Updated by", Map.of("source", "'MANUAL'", "name", "''")),
            NewField.system(FieldType.POSITION, "position", "Position", 0));

    private SystemFields() {}

    /** The system's fields around the object's own. */
    static List<NewField> around(List<NewField> own) {
        List<NewField> all = new ArrayList<>(FIRST);
        all.addAll(own);
        all.addAll(LAST);
        return all;
    }
}
