package net.healix360.engage.platform.control.graphql;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.GraphqlRequest;
import net.healix360.engage.platform.entity.PlatformException;

/** Runs requests against one schema. */
public final class GraphqlEngine {
    private static final Logger LOG = Logger.getLogger(GraphqlEngine.class.getName());

    private final GraphQL graphql;
    private final Envelope envelope;

    /** @param mostRootFields how many root fields one document may have */
    public GraphqlEngine(GraphQLSchema schema, int mostRootFields) {
        this.envelope = new Envelope(schema);
        this.graphql = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new Refuser())
                .preparsedDocumentProvider(new StrictDocuments(mostRootFields))
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

    private static final class Refuser implements DataFetcherExceptionHandler {
        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                DataFetcherExceptionHandlerParameters parameters) {
            WireError error = new WireError(refusal(parameters.getException()));
            return CompletableFuture.completedFuture(
                    DataFetcherExceptionHandlerResult.newResult(error).build());
        }

        private static PlatformException refusal(Throwable cause) {
            if (cause instanceof PlatformException refusal) {
                return refusal;
            }
            LOG.log(Level.SEVERE, "A field could not be answered", cause);
            return new PlatformException(ErrorCode.INTERNAL_SERVER_ERROR, null, "An error occurred.");
        }
    }
}
