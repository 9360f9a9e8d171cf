package net.healix360.engage.platform.control.core;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeReference;
import java.util.stream.Stream;
import net.healix360.engage.platform.control.records.Figure;
import net.healix360.engage.platform.control.records.Granularity;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** What a client may group by, and how groups are ordered (platform-graphql.md §4.8). */
final class GroupTypes {
    private final WireTypes types;
    private final OrderTypes orders;

    GroupTypes(WireTypes types, OrderTypes orders) {
        this.types = types;
        this.orders = orders;
    }

    GraphQLTypeReference dimension(ObjectModel object) {
        String name = object.typeName() + "GroupByInput";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            for (FieldModel field : object.fields()) {
                if (field.active() && field.type().isComposite()) {
                    type.field(field(field.name(), composite(field)));
                } else if (field.active() && !field.isToMany()) {
                    type.field(field(field.keyColumn().name(), choice(field.keyColumn())));
                }
            }
            return type.build();
        });
    }

    private GraphQLTypeReference composite(FieldModel field) {
        String name = CompositeNames.of(field) + "GroupByInput";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            field.columns().forEach(column -> type.field(field(column.part().name(), Scalars.GraphQLBoolean)));
            return type.build();
        });
    }

    private GraphQLInputType choice(Column column) {
        return switch (column.kind()) {
            case INSTANT, DAY -> time();
            default -> Scalars.GraphQLBoolean;
        };
    }

    private GraphQLTypeReference time() {
        GraphQLTypeReference granularity = types.choice(
                "Granularity", Stream.of(Granularity.values()).map(Enum::name).toList());
        return types.named("DateGroupByInput", () -> GraphQLInputObjectType.newInputObject()
                .name("DateGroupByInput")
                .field(field("granularity", granularity))
                .field(field("timeZone", Scalars.GraphQLString))
                .build());
    }

    GraphQLTypeReference order(ObjectModel object) {
        String name = object.typeName() + "GroupByOrderByInput";
        return types.named(name, () -> GraphQLInputObjectType.newInputObject()
                .name(name)
                .field(field("aggregate", figures(object)))
                .build());
    }

    private GraphQLTypeReference figures(ObjectModel object) {
        String name = object.typeName() + "AggregateOrderByInput";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            Figure.of(object).keySet().forEach(figure -> type.field(field(figure, orders.direction())));
            return type.build();
        });
    }

    private static GraphQLInputObjectField field(String name, GraphQLInputType type) {
        return GraphQLInputObjectField.newInputObjectField()
                .name(name)
                .type(type)
                .build();
    }
}
