package net.healix360.engage.platform.control.graphql;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.platform.entity.GraphqlRequest;

/** The root fields that a request names, and the type that they are asked of. */
public record RootFields(String type, List<String> names) {

    /** Empty when the document cannot be read or has no such operation; the engine then says why. */
    public static Optional<RootFields> of(GraphqlRequest request) {
        try {
            Document document = Parser.parse(request.query());
            DocumentRules rules = new DocumentRules(document, Integer.MAX_VALUE);
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> request.operationName() == null
                            || request.operationName().equals(operation.getName()))
                    .findFirst()
                    .map(operation -> new RootFields(type(operation), rules.rootFields(operation)));
        } catch (InvalidSyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String type(OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.QUERY ? "Query" : "Mutation";
    }

    public boolean isIntrospection() {
        return names.stream().anyMatch(name -> name.equals("__schema") || name.equals("__type"));
    }
}
