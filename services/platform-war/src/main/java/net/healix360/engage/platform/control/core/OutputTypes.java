package net.healix360.engage.platform.control.core;

import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeReference;
import net.healix360.engage.platform.control.records.Figure;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** What a client may select: records, connections, groups. */
final class OutputTypes {
    private final DataModel model;
    private final WireTypes types;

    OutputTypes(DataModel model, WireTypes types) {
        this.model = model;
        this.types = types;
    }

    GraphQLTypeReference record(ObjectModel object) {
        return types.named(object.typeName(), () -> {
            GraphQLObjectType.Builder type = GraphQLObjectType.newObject().name(object.typeName());
            object.fields().stream().filter(FieldModel::active).forEach(field -> add(type, object, field));
            return type.build();
        });
    }

    private void add(GraphQLObjectType.Builder type, ObjectModel object, FieldModel field) {
        if (field.isToMany()) {
            type.field(field(field.name(), GraphQLTypeReference.typeRef(connectionName(model.target(field)))));
        } else if (field.isToOne()) {
            type.field(field(
                    field.name(),
                    GraphQLTypeReference.typeRef(model.target(field).typeName())));
            type.field(field(field.joinColumn(), types.output(object, field.keyColumn())));
        } else if (field.type().isComposite()) {
            type.field(field(field.name(), composite(object, field)));
        } else {
            type.field(field(field.name(), types.output(object, field.keyColumn())));
        }
    }

    private GraphQLTypeReference composite(ObjectModel object, FieldModel field) {
        String name = CompositeNames.of(field);
        return types.named(name, () -> {
            GraphQLObjectType.Builder type = GraphQLObjectType.newObject().name(name);
            for (Column column : field.columns()) {
                type.field(field(column.part().name(), types.output(object, column)));
            }
            return type.build();
        });
    }

    static String connectionName(ObjectModel object) {
        return object.typeName() + "Connection";
    }

    GraphQLTypeReference connection(ObjectModel object) {
        GraphQLTypeReference edge = edge(object);
        return types.named(connectionName(object), () -> {
            GraphQLObjectType.Builder type = GraphQLObjectType.newObject()
                    .name(connectionName(object))
                    .field(field("edges", nonNull(GraphQLList.list(nonNull(edge)))))
                    .field(field("pageInfo", nonNull(pageInfo())));
            addFigures(type, object);
            return type.build();
        });
    }

    private GraphQLTypeReference edge(ObjectModel object) {
        String name = object.typeName() + "Edge";
        return types.named(name, () -> GraphQLObjectType.newObject()
                .name(name)
                .field(field("node", nonNull(record(object))))
                .field(field("cursor", nonNull(Scalars.GraphQLString)))
                .build());
    }

    private GraphQLTypeReference pageInfo() {
        return types.named("PageInfo", () -> GraphQLObjectType.newObject()
                .name("PageInfo")
                .field(field("hasNextPage", Scalars.GraphQLBoolean))
                .field(field("hasPreviousPage", Scalars.GraphQLBoolean))
                .field(field("startCursor", Scalars.GraphQLString))
                .field(field("endCursor", Scalars.GraphQLString))
                .build());
    }

    GraphQLTypeReference group(ObjectModel object) {
        String name = object.typeName() + "GroupByConnection";
        return types.named(name, () -> {
            GraphQLObjectType.Builder type = GraphQLObjectType.newObject()
                    .name(name)
                    .field(field("groupByDimensionValues", GraphQLList.list(Scalars.GraphQLString)));
            addFigures(type, object);
            return type.build();
        });
    }

    private static void addFigures(GraphQLObjectType.Builder type, ObjectModel object) {
        for (Figure figure : Figure.of(object).values()) {
            type.field(field(figure.name(), figureType(figure)));
        }
    }

    private static GraphQLOutputType figureType(Figure figure) {
        if (figure.kind() == ColumnKind.INSTANT) {
            return net.healix360.engage.platform.control.graphql.Scalars.INSTANT;
        }
        if (figure.kind() == ColumnKind.DAY) {
            return net.healix360.engage.platform.control.graphql.Scalars.DAY;
        }
        return figure.whole() ? Scalars.GraphQLInt : Scalars.GraphQLFloat;
    }

    private static GraphQLFieldDefinition field(String name, GraphQLOutputType type) {
        return GraphQLFieldDefinition.newFieldDefinition().name(name).type(type).build();
    }
}
