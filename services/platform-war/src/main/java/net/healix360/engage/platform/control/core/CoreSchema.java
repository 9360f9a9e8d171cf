package net.healix360.engage.platform.control.core;

import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.platform.control.graphql.RootCall;
import net.healix360.engage.platform.control.records.RecordRemoval.Kind;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** The GraphQL schema of one data model: the eleven operations of every object (platform-graphql.md §4). */
final class CoreSchema {
    private final DataModel model;
    private final RootOperations operations;
    private final WireTypes types = new WireTypes();
    private final OutputTypes outputs;
    private final InputTypes inputs;
    private final FilterTypes filters = new FilterTypes(types);
    private final OrderTypes orders = new OrderTypes(types);
    private final GroupTypes groups = new GroupTypes(types, orders);
    private final GraphQLObjectType.Builder query =
            GraphQLObjectType.newObject().name("Query");
    private final GraphQLObjectType.Builder mutation =
            GraphQLObjectType.newObject().name("Mutation");
    private final Map<String, RootCall.Answer> answers = new HashMap<>();

    CoreSchema(DataModel model, RootOperations operations) {
        this.model = model;
        this.operations = operations;
        this.outputs = new OutputTypes(model, types);
        this.inputs = new InputTypes(model, types);
    }

    GraphQLSchema build() {
        model.objects().stream().filter(ObjectModel::active).forEach(this::add);
        return GraphQLSchema.newSchema()
                .query(query)
                .mutation(mutation)
                .additionalTypes(types.all())
                .build();
    }

    /** What answers each root field of the built schema. */
    Map<String, RootCall.Answer> answers() {
        return answers;
    }

    private void add(ObjectModel object) {
        RootOperations.On on = operations.on(model, object);
        outputs.record(object);
        outputs.connection(object);
        addReads(object, on);
        addWrites(object, on);
        addRemovals(object, on);
    }

    private void addReads(ObjectModel object, RootOperations.On on) {
        GraphQLTypeReference filter = filters.filter(object);
        query(object.nameSingular(), outputs.record(object), on.one(), Map.of("filter", nonNull(filter)));
        query(
                object.namePlural(),
                outputs.connection(object),
                on.page(),
                Map.of(
                        "filter",
                        filter,
                        "orderBy",
                        GraphQLList.list(orders.order(object)),
                        "first",
                        Scalars.GraphQLInt,
                        "last",
                        Scalars.GraphQLInt,
                        "after",
                        Scalars.GraphQLString,
                        "before",
                        Scalars.GraphQLString));
        query(
                object.namePlural() + "GroupBy",
                GraphQLList.list(nonNull(outputs.group(object))),
                on.groups(),
                Map.of(
                        "groupBy",
                        nonNull(GraphQLList.list(nonNull(groups.dimension(object)))),
                        "filter",
                        filter,
                        "orderBy",
                        GraphQLList.list(groups.order(object)),
                        "limit",
                        Scalars.GraphQLInt));
    }

    private void addWrites(ObjectModel object, RootOperations.On on) {
        GraphQLTypeReference record = outputs.record(object);
        GraphQLList records = GraphQLList.list(nonNull(record));
        GraphQLInputType fresh = nonNull(inputs.create(object));
        GraphQLInputType changes = nonNull(inputs.update(object));
        mutation(
                "create" + object.typeName(),
                record,
                on.create(),
                Map.of("data", fresh, "upsert", Scalars.GraphQLBoolean));
        mutation(
                "create" + object.pluralTypeName(),
                records,
                on.createMany(),
                Map.of("data", nonNull(GraphQLList.list(fresh)), "upsert", Scalars.GraphQLBoolean));
        mutation("update" + object.typeName(), record, on.update(), Map.of("id", id(), "data", changes));
        mutation(
                "update" + object.pluralTypeName(),
                records,
                on.updateMany(),
                Map.of("filter", nonNull(filters.filter(object)), "data", changes));
    }

    private void addRemovals(ObjectModel object, RootOperations.On on) {
        GraphQLTypeReference record = outputs.record(object);
        Map.of("delete", Kind.DELETE, "destroy", Kind.DESTROY, "restore", Kind.RESTORE)
                .forEach((word, kind) -> {
                    mutation(word + object.typeName(), record, on.remove(kind), Map.of("id", id()));
                    mutation(
                            word + object.pluralTypeName(),
                            GraphQLList.list(nonNull(record)),
                            on.removeMany(kind),
                            Map.of("filter", nonNull(filters.filter(object))));
                });
    }

    private static GraphQLInputType id() {
        return nonNull(net.healix360.engage.platform.control.graphql.Scalars.ID);
    }

    private void query(
            String name, GraphQLOutputType type, RootCall.Answer answer, Map<String, GraphQLInputType> arguments) {
        query.field(field(name, type, arguments));
        answers.put(name, answer);
    }

    private void mutation(
            String name, GraphQLOutputType type, RootCall.Answer answer, Map<String, GraphQLInputType> arguments) {
        mutation.field(field(name, type, arguments));
        answers.put(name, answer);
    }

    private static GraphQLFieldDefinition field(
            String name, GraphQLOutputType type, Map<String, GraphQLInputType> arguments) {
        GraphQLFieldDefinition.Builder field =
                GraphQLFieldDefinition.newFieldDefinition().name(name).type(type);
        arguments.forEach((argument, argumentType) ->
                field.argument(GraphQLArgument.newArgument().name(argument).type(argumentType)));
        return field.build();
    }
}
