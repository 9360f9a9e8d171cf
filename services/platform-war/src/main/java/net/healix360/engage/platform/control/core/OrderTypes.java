package net.healix360.engage.platform.control.core;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeReference;
import java.util.List;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** What a client may order by: own values only, no list, no JSON, nothing of a relative. */
final class OrderTypes {
    private final WireTypes types;

    OrderTypes(WireTypes types) {
        this.types = types;
    }

    GraphQLTypeReference order(ObjectModel object) {
        String name = object.typeName() + "OrderByInput";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            for (FieldModel field : object.fields()) {
                if (field.active() && field.type().isComposite()) {
                    type.field(field(field.name(), composite(field)));
                } else if (field.active() && !field.isToMany() && isOrderable(field.keyColumn())) {
                    type.field(field(field.keyColumn().name(), direction()));
                }
            }
            return type.build();
        });
    }

    private GraphQLTypeReference composite(FieldModel field) {
        String name = CompositeNames.of(field) + "OrderByInput";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            field.columns().stream()
                    .filter(OrderTypes::isOrderable)
                    .forEach(column -> type.field(field(column.part().name(), direction())));
            return type.build();
        });
    }

    GraphQLTypeReference direction() {
        return types.choice(
                "OrderByDirection", List.of("AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"));
    }

    private static boolean isOrderable(Column column) {
        return switch (column.kind()) {
            case JSON, JSON_LIST, TEXT_LIST, CHOICE_LIST -> false;
            default -> true;
        };
    }

    private static GraphQLInputObjectField field(String name, GraphQLInputType type) {
        return GraphQLInputObjectField.newInputObjectField()
                .name(name)
                .type(type)
                .build();
    }
}
