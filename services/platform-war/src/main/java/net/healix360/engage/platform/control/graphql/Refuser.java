package net.healix360.engage.platform.control.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;

/** Turns what a field threw into what the wire says of it. A fault of ours goes to the log, not to the caller. */
final class Refuser implements DataFetcherExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Refuser.class.getName());

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        WireError error = new WireError(refusal(parameters.getException()));
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    static PlatformException refusal(Throwable cause) {
        if (cause instanceof PlatformException refusal) {
            return refusal;
        }
        LOG.log(Level.SEVERE, "A field could not be answered", cause);
        return new PlatformException(ErrorCode.INTERNAL_SERVER_ERROR, null, "An error occurred.");
    }
}
