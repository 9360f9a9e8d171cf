package net.healix360.engage.platform.control.core;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.platform.control.graphql.Envelope;
import net.healix360.engage.platform.control.graphql.GraphqlEngine;
import net.healix360.engage.platform.control.graphql.RootFields;
import net.healix360.engage.platform.control.model.DataModels;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.GraphqlRequest;
import net.healix360.engage.platform.entity.PlatformException;

/** {@code POST /graphql}: each workspace has its own schema, made anew when its data model changes. */
public final class CoreApi {
    /** How many root fields one document may have. */
    private static final int MOST_ROOT_FIELDS = 20;

    private record Built(DataModel model, GraphqlEngine engine) {}

    private final DataModels models;
    private final RootOperations operations;
    private final RateLimits limits;
    private final Map<UUID, Built> engines = new ConcurrentHashMap<>();

    public CoreApi(DataModels models, RootOperations operations, RateLimits limits) {
        this.models = models;
        this.operations = operations;
        this.limits = limits;
    }

    public Map<String, Object> execute(GraphqlRequest request, Caller caller) {
        Optional<RootFields> roots = RootFields.of(request);
        DataModel model = caller.workspace().map(models::of).orElse(null);
        boolean empty = model == null || model.objects().isEmpty();
        if (empty && roots.isPresent()) {
            // No token, or a workspace not activated yet: the schema is empty (platform-graphql.md §3.1).
            return Envelope.unknownField(roots.get().names().get(0), roots.get().type());
        }
        if (empty) {
            return Envelope.refusal(PlatformException.badInput("INVALID_QUERY_INPUT", "The document cannot be read"));
        }
        if (caller instanceof Caller.Member member && member.memberId() == null) {
            return Envelope.refusal(PlatformException.unauthenticated("INVALID_AUTH_CONTEXT", "Invalid auth context"));
        }
        if (caller instanceof Caller.ApiKey key) {
            limits.take(
                    key.workspaceId(),
                    roots.map(fields -> fields.names().size()).orElse(1));
        }
        return engine(caller.workspaceId(), model).execute(request, caller);
    }

    private GraphqlEngine engine(UUID workspaceId, DataModel model) {
        return engines.compute(
                        workspaceId,
                        (id, built) -> built != null && built.model() == model
                                ? built
                                : new Built(
                                        model,
                                        new GraphqlEngine(new CoreSchema(model, operations).build(), MOST_ROOT_FIELDS)))
                .engine();
    }
}
