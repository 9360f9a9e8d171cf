package net.healix360.engage.platform.control.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import net.healix360.engage.platform.entity.PlatformException;

/** Parses and checks each document once: clients send the same few documents all day. */
final class StrictDocuments implements PreparsedDocumentProvider {
    private static final int REMEMBERED = 300;
    private static final int LONGEST_REMEMBERED = 20_000;

    private final int mostRootFields;
    private final Map<String, PreparsedDocumentEntry> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > REMEMBERED;
        }
    });

    StrictDocuments(int mostRootFields) {
        this.mostRootFields = mostRootFields;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = known.get(input.getQuery());
        if (entry == null) {
            entry = checked(parseAndValidate.apply(input));
            if (input.getQuery().length() <= LONGEST_REMEMBERED) {
                known.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    private PreparsedDocumentEntry checked(PreparsedDocumentEntry entry) {
        if (entry.hasErrors()) {
            return entry;
        }
        try {
            new DocumentRules(entry.getDocument(), mostRootFields).check();
            return entry;
        } catch (PlatformException refusal) {
            return new PreparsedDocumentEntry(new WireError(refusal));
        }
    }
}
