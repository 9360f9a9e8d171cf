package net.healix360.engage.platform.control.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import net.healix360.engage.platform.control.storage.Recent;
import net.healix360.engage.platform.entity.PlatformException;

/** Parses and checks each document once: clients send the same few documents all day. */
final class StrictDocuments implements PreparsedDocumentProvider {
    private static final int REMEMBERED = 300;
    private static final int LONGEST_REMEMBERED = 20_000;

    private final GraphQLSchema schema;
    private final int mostRootFields;
    private final Recent<String, StrictDocument> known = new Recent<>(REMEMBERED);

    StrictDocuments(GraphQLSchema schema, int mostRootFields) {
        this.schema = schema;
        this.mostRootFields = mostRootFields;
    }

    StrictDocument of(String query) {
        StrictDocument document = known.get(query);
        if (document == null) {
            document = checked(query);
            if (query.length() <= LONGEST_REMEMBERED) {
                known.put(query, document);
            }
        }
        return document;
    }

    private StrictDocument checked(String query) {
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(
                schema, ExecutionInput.newExecutionInput(query).build());
        if (result.isFailure()) {
            return new StrictDocument(null, result.getErrors());
        }
        try {
            new DocumentRules(result.getDocument(), mostRootFields).check();
            return new StrictDocument(result.getDocument(), List.of());
        } catch (PlatformException refusal) {
            return new StrictDocument(null, List.of(new WireError(refusal)));
        }
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        StrictDocument document = of(input.getQuery());
        List<GraphQLError> errors = document.errors();
        return CompletableFuture.completedFuture(
                errors.isEmpty()
                        ? new PreparsedDocumentEntry(document.document())
                        : new PreparsedDocumentEntry(errors));
    }
}
