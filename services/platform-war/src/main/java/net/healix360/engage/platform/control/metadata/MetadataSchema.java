package net.healix360.engage.platform.control.metadata;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import net.healix360.engage.platform.control.graphql.GraphqlEngine;
import net.healix360.engage.platform.control.graphql.Scalars;

/** The schema of the metadata API: the same for every workspace, read from its text. */
final class MetadataSchema {
    private static final String TEXT = "/graphql/metadata.graphqls";

    private MetadataSchema() {}

    /** @param changed called after every mutation, refused ones too */
    static GraphQLSchema of(Map<String, Operation> operations, Runnable changed) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(Scalars.ID)
                .scalar(Scalars.JSON)
                .wiringFactory(new Wiring(operations, changed))
                .build();
        return new SchemaGenerator().makeExecutableSchema(text(), wiring);
    }

    private static TypeDefinitionRegistry text() {
        try (InputStream text = MetadataSchema.class.getResourceAsStream(TEXT)) {
            return new SchemaParser().parse(Objects.requireNonNull(text, TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Wiring(Map<String, Operation> operations, Runnable changed) implements WiringFactory {
        @Override
        public boolean providesDataFetcher(FieldWiringEnvironment environment) {
            String parent = environment.getParentType().getName();
            return parent.equals("Query") || parent.equals("Mutation");
        }

        @Override
        public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
            String name = environment.getFieldDefinition().getName();
            Operation operation = Objects.requireNonNull(operations.get(name), name);
            DataFetcher<?> fetcher = call -> operation.run(GraphqlEngine.caller(call), call.getArguments());
            return environment.getParentType().getName().equals("Mutation") ? changing(fetcher) : fetcher;
        }

        private DataFetcher<?> changing(DataFetcher<?> fetcher) {
            return call -> {
                try {
                    return fetcher.get(call);
                } finally {
                    changed.run();
                }
            };
        }

        @Override
        public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
            String name = environment.getFieldDefinition().getName();
            DataFetcher<?> property = graphql.schema.PropertyDataFetcher.fetching(name);
            return call -> opened(call, property.get(call));
        }

        private static Object opened(DataFetchingEnvironment call, Object value) {
            if (value instanceof Supplier<?> later) {
                return later.get();
            }
            return value instanceof ModelView.PagedFields fields ? fields.page(call.getArguments()) : value;
        }
    }
}
