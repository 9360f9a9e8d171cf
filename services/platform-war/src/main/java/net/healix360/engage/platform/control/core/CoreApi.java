package net.healix360.engage.platform.control.core;

import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.platform.control.graphql.DirectEngine;
import net.healix360.engage.platform.control.graphql.Envelope;
import net.healix360.engage.platform.control.graphql.GraphqlEngine;
import net.healix360.engage.platform.control.graphql.KnownRoots;
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

    private record Built(DataModel model, DirectEngine engine, GraphqlEngine introspection) {}

    private final DataModels models;
    private final RootOperations operations;
    private final RateLimits limits;
    private final Runnable peopleChanged;
    private final KnownRoots knownRoots = new KnownRoots();
    private final Map<UUID, Built> engines = new ConcurrentHashMap<>();

    /** @param peopleChanged called after every write to workspace members */
    public CoreApi(DataModels models, RootOperations operations, RateLimits limits, Runnable peopleChanged) {
        this.models = models;
        this.operations = operations;
        this.limits = limits;
        this.peopleChanged = peopleChanged;
    }

    public Map<String, Object> execute(GraphqlRequest request, Caller caller) {
        Optional<RootFields> roots = knownRoots.of(request);
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
        return run(built(caller.workspaceId(), model), request, roots.orElse(null), caller);
    }

    private Map<String, Object> run(Built built, GraphqlRequest request, RootFields roots, Caller caller) {
        if (roots != null && roots.isIntrospection()) {
            return roots.names().stream().allMatch(name -> name.startsWith("__"))
                    ? built.introspection().execute(request, caller)
                    : Envelope.refusal(PlatformException.badInput(
                            "INVALID_QUERY_INPUT", "Introspection and records need a document each"));
        }
        Map<String, Object> answer = built.engine().execute(request, caller);
        if (roots != null && roots.names().stream().anyMatch(name -> name.contains("WorkspaceMember"))) {
            peopleChanged.run();
        }
        return answer;
    }

    private Built built(UUID workspaceId, DataModel model) {
        Built known = engines.get(workspaceId);
        if (known != null && known.model() == model) {
            return known;
        }
        return engines.compute(
                workspaceId, (id, built) -> built != null && built.model() == model ? built : build(model));
    }

    private Built build(DataModel model) {
        CoreSchema core = new CoreSchema(model, operations);
        GraphQLSchema schema = core.build();
        return new Built(
                model,
                new DirectEngine(schema, core.answers(), MOST_ROOT_FIELDS),
                new GraphqlEngine(schema, MOST_ROOT_FIELDS));
    }
}
