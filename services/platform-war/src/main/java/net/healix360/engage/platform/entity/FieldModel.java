package net.healix360.engage.platform.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A field of an object as the metadata describes it.
 *
 * @param defaultValue the default as the metadata writes it: text quoted inside the string, {@code now} and {@code uuid}
 *     bare (platform-graphql.md §8.3); null when there is none
 * @param relation where the field leads; null unless the type is RELATION
 */
public record FieldModel(
        UUID id,
        UUID objectId,
        String name,
        String label,
        String description,
        String icon,
        FieldType type,
        boolean nullable,
        boolean unique,
        boolean active,
        boolean system,
        Object defaultValue,
        List<SelectOption> options,
        Map<String, Object> settings,
        Relation relation) {

    public FieldModel {
        options = List.copyOf(options);
    }

    public boolean isToOne() {
        return relation != null && relation.kind() == RelationKind.MANY_TO_ONE;
    }

    public boolean isToMany() {
        return relation != null && relation.kind() == RelationKind.ONE_TO_MANY;
    }

    /** The columns that store this field; none for the to-many end of a relation. */
    public List<Column> columns() {
        if (isToOne()) {
            return List.of(new Column(joinColumn(), this, Part.of("Id", ColumnKind.UUID)));
        }
        return type.parts().stream()
                .map(part -> new Column(name + capitalised(part.name()), this, part))
                .toList();
    }

    /** The one column that a unique index of this field covers: the first piece, as {@code emails.primaryEmail}. */
    public Column keyColumn() {
        Column first = columns().get(0);
        return type == FieldType.LINKS ? columns().get(1) : first;
    }

    public String joinColumn() {
        return name + "Id";
    }

    public List<String> optionValues() {
        return options.stream().map(SelectOption::value).toList();
    }

    public static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
