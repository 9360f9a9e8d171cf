package net.healix360.engage.platform.control.graphql;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.GraphqlRequest;

/** Runs requests against one schema. */
public final class GraphqlEngine {
    private final GraphQL graphql;
    private final Envelope envelope;

    /** @param mostRootFields how many root fields one document may have */
    public GraphqlEngine(GraphQLSchema schema, int mostRootFields) {
        this.envelope = new Envelope(schema);
        this.graphql = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new Refuser())
                .preparsedDocumentProvider(new StrictDocuments(schema, mostRootFields))
                .build();
    }

    public Map<String, Object> execute(GraphqlRequest request, Caller caller) {
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(request.query())
                .variables(request.variables())
                .operationName(request.operationName())
                .graphQLContext(Map.of(Caller.class, caller))
                .build();
        return envelope.of(graphql.execute(input));
    }

    public static Caller caller(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Caller.class);
    }
}
