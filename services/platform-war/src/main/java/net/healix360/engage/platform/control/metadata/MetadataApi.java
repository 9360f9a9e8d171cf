package net.healix360.engage.platform.control.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.platform.control.access.Access;
import net.healix360.engage.platform.control.graphql.Envelope;
import net.healix360.engage.platform.control.graphql.GraphqlEngine;
import net.healix360.engage.platform.control.graphql.KnownRoots;
import net.healix360.engage.platform.control.graphql.RootFields;
import net.healix360.engage.platform.control.model.Modelling;
import net.healix360.engage.platform.control.webhooks.Webhooks;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.GraphqlRequest;
import net.healix360.engage.platform.entity.PlatformException;

/** {@code POST /metadata}, and in legacy mode the account operations on {@code POST /graphql}. */
public final class MetadataApi {
    /** How many root fields one document may have. */
    private static final int MOST_ROOT_FIELDS = 10;

    private final Set<String> accountOperations;
    private final Map<String, Operation> operations = new HashMap<>();
    private final boolean configuredLegacy;
    private volatile boolean legacy;
    private final Runnable accessChanged;
    private final KnownRoots knownRoots = new KnownRoots();
    private volatile GraphqlEngine engine;

    /** @param legacy whether account operations live on {@code /graphql}, as before February 2026 */
    public MetadataApi(Access access, Modelling modelling, Webhooks webhooks, boolean legacy) {
        Map<String, Operation> accounts = AccountOperations.of(access, webhooks);
        this.accountOperations = Set.copyOf(accounts.keySet());
        this.operations.putAll(accounts);
        this.operations.putAll(ModelOperations.of(access, modelling));
        this.configuredLegacy = legacy;
        this.legacy = legacy;
        this.accessChanged = access.callers()::forget;
    }

    /** Switch: account operations live on {@code /graphql} from now on; off means as configured. */
    public void legacy(boolean on) {
        legacy = on || configuredLegacy;
    }

    public Map<String, Object> execute(GraphqlRequest request, Caller caller) {
        Optional<RootFields> roots = knownRoots.of(request);
        if (roots.isPresent()
                && roots.get().isIntrospection()
                && caller.workspace().isEmpty()) {
            return Envelope.refusal(PlatformException.forbidden("Introspection is not allowed without a token"));
        }
        Optional<String> moved = roots.filter(fields -> legacy).flatMap(this::accountField);
        return moved.isPresent()
                ? Envelope.unknownField(moved.get(), roots.get().type())
                : engine().execute(request, caller);
    }

    /** Whether {@code /graphql} answers this request with the account operations. */
    public boolean answersOnGraphql(GraphqlRequest request) {
        return legacy && knownRoots.of(request).flatMap(this::accountField).isPresent();
    }

    /** As {@link #execute}, for a request that {@code /graphql} hands over. */
    public Map<String, Object> executeMoved(GraphqlRequest request, Caller caller) {
        return engine().execute(request, caller);
    }

    private Optional<String> accountField(RootFields roots) {
        return roots.names().stream().filter(accountOperations::contains).findFirst();
    }

    /** Made at first use: reading the schema would cost every boot its time. */
    private GraphqlEngine engine() {
        GraphqlEngine made = engine;
        if (made == null) {
            made = new GraphqlEngine(MetadataSchema.of(operations, accessChanged), MOST_ROOT_FIELDS);
            engine = made;
        }
        return made;
    }
}
