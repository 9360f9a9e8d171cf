package net.healix360.engage.platform.control.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.GraphqlRequest;

/**
 * Runs records' documents: the library parses, validates and coerces, and the answer is cut out of what one call answered. The library's
 * own execution visits every field of every record with a future, which takes several times as long as the whole rest of a call.
 */
public final class DirectEngine {
    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private final GraphQLSchema schema;
    private final Map<String, RootCall.Answer> answers;
    private final StrictDocuments documents;
    private final Envelope envelope;

    /**
     * @param answers by the names of the root fields
     * @param mostRootFields how many root fields one document may have
     */
    public DirectEngine(GraphQLSchema schema, Map<String, RootCall.Answer> answers, int mostRootFields) {
        this.schema = schema;
        this.answers = Map.copyOf(answers);
        this.documents = new StrictDocuments(schema, mostRootFields);
        this.envelope = new Envelope(schema);
    }

    public Map<String, Object> execute(GraphqlRequest request, Caller caller) {
        StrictDocument document = documents.of(request.query());
        if (!document.errors().isEmpty()) {
            return envelope.refused(document.errors());
        }
        try {
            StrictDocument.Operation operation = document.operation(schema, request.operationName());
            CoercedVariables variables = ValuesResolver.coerceVariableValues(
                    schema,
                    operation.definition().getVariableDefinitions(),
                    RawVariables.of(request.variables()),
                    CONTEXT,
                    Locale.ROOT);
            return run(operation, variables, caller);
        } catch (RuntimeException e) {
            if (e instanceof GraphQLError error) {
                return envelope.refused(List.of(error));
            }
            throw e;
        }
    }

    private Map<String, Object> run(StrictDocument.Operation operation, CoercedVariables variables, Caller caller) {
        GraphQLObjectType type = operation.definition().getOperation() == OperationDefinition.Operation.QUERY
                ? schema.getQueryType()
                : schema.getMutationType();
        Map<String, Object> data = new LinkedHashMap<>();
        List<GraphQLError> errors = new ArrayList<>();
        for (Wanted root : operation.roots()) {
            data.put(root.key(), root.isTypeName() ? type.getName() : answer(type, root, variables, caller, errors));
        }
        return envelope.of(data, errors);
    }

    private Object answer(
            GraphQLObjectType type, Wanted root, CoercedVariables variables, Caller caller, List<GraphQLError> errors) {
        try {
            Map<String, Object> arguments = ValuesResolver.getArgumentValues(
                    schema.getCodeRegistry(),
                    type.getFieldDefinition(root.name()).getArguments(),
                    root.arguments(),
                    variables,
                    CONTEXT,
                    Locale.ROOT);
            return root.of(answers.get(root.name()).to(new RootCall(arguments, root, caller)));
        } catch (RuntimeException e) {
            errors.add(e instanceof GraphQLError error ? error : new WireError(Refuser.refusal(e)));
            return null;
        }
    }
}
