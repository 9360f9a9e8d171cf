package net.healix360.engage.platform.control.core;

import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import net.healix360.engage.platform.control.records.Operators;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** What a client may filter by (platform-graphql.md §4.5). A relation is filtered by its id only. */
final class FilterTypes {
    private final WireTypes types;

    FilterTypes(WireTypes types) {
        this.types = types;
    }

    GraphQLTypeReference filter(ObjectModel object) {
        String name = object.typeName() + "FilterInput";
        return types.named(name, () -> {
            GraphQLTypeReference self = GraphQLTypeReference.typeRef(name);
            GraphQLInputObjectType.Builder type = GraphQLInputObjectType.newInputObject()
                    .name(name)
                    .field(field("and", GraphQLList.list(self)))
                    .field(field("or", GraphQLList.list(self)))
                    .field(field("not", self));
            for (FieldModel field : object.fields()) {
                if (field.active() && field.type().isComposite()) {
                    type.field(field(field.name(), composite(object, field)));
                } else if (field.active() && !field.isToMany()) {
                    type.field(field(field.keyColumn().name(), operators(object, field.keyColumn())));
                }
            }
            return type.build();
        });
    }

    private GraphQLTypeReference composite(ObjectModel object, FieldModel field) {
        String name = CompositeNames.of(field) + "FilterInput";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            for (Column column : field.columns()) {
                type.field(field(column.part().name(), operators(object, column)));
            }
            return type.build();
        });
    }

    private GraphQLTypeReference operators(ObjectModel object, Column column) {
        GraphQLType value = types.single(object, column);
        String name = name(column.kind(), value);
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            for (String operator : Operators.of(column.kind())) {
                type.field(field(operator, operand(operator, (GraphQLInputType) value)));
            }
            if (column.kind() == ColumnKind.TEXT) {
                // In the schema of the real platform, and refused by it just the same.
                type.field(field("regex", Scalars.GraphQLString)).field(field("iregex", Scalars.GraphQLString));
            }
            return type.build();
        });
    }

    private static String name(ColumnKind kind, GraphQLType value) {
        return switch (kind) {
            case TEXT -> "StringFilter";
            case TEXT_LIST -> "ArrayFilter";
            case JSON, JSON_LIST -> "RawJsonFilter";
            case CHOICE_LIST -> GraphQLTypeUtil.simplePrint(value) + "ArrayFilter";
            default -> GraphQLTypeUtil.simplePrint(value) + "Filter";
        };
    }

    private GraphQLInputType operand(String operator, GraphQLInputType value) {
        return switch (operator) {
            case "is" -> types.choice("FilterIs", List.of("NULL", "NOT_NULL"));
            case "in", "containsAny" -> GraphQLList.list(nonNull(value));
            case "isEmptyArray" -> Scalars.GraphQLBoolean;
            case "like", "ilike", "containsIlike" -> Scalars.GraphQLString;
            default -> value;
        };
    }

    private static GraphQLInputObjectField field(String name, GraphQLInputType type) {
        return GraphQLInputObjectField.newInputObjectField()
                .name(name)
                .type(type)
                .build();
    }
}
