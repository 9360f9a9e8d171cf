package net.healix360.engage.platform.control.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.entity.PlatformException;

/** A refusal on its way through the GraphQL engine, already in the words of the wire. */
final class WireError implements GraphQLError {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient Map<String, Object> extensions;

    WireError(PlatformException refusal) {
        this.message = refusal.getMessage();
        this.extensions = refusal.extensions();
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}
