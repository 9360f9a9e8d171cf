package net.healix360.engage.platform.control.graphql;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A document that was parsed, validated and checked against the rules; with errors when it failed. */
final class StrictDocument {
    private final Document document;
    private final List<GraphQLError> errors;
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();

    /** One operation of the document and what it selects. */
    record Operation(OperationDefinition definition, List<Wanted> roots) {}

    StrictDocument(Document document, List<GraphQLError> errors) {
        this.document = document;
        this.errors = List.copyOf(errors);
    }

    Document document() {
        return document;
    }

    List<GraphQLError> errors() {
        return errors;
    }

    /** @param name null for the only one there is */
    Operation operation(GraphQLSchema schema, String name) {
        Operation known = operations.get(String.valueOf(name));
        if (known == null) {
            OperationDefinition definition = NodeUtil.getOperation(document, name).operationDefinition;
            GraphQLObjectType type = definition.getOperation() == OperationDefinition.Operation.QUERY
                    ? schema.getQueryType()
                    : schema.getMutationType();
            known = new Operation(definition, new WantedReader(document).read(type, definition.getSelectionSet()));
            operations.put(String.valueOf(name), known);
        }
        return known;
    }
}
