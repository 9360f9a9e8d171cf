package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.logging.EventLogger;

/** Takes a hospital's claim to its agents, refuses what another live hospital holds, and frees what waited for it. */
@ApplicationScoped
public class Registrar {
    private static final EventLogger LOG = EventLogger.of(Registrar.class);

    private Registry registry;
    private RegistrationStore store;
    private Intake intake;
    private EventLog log;
    private Lanes lanes;

    protected Registrar() {}

    @Inject
    public Registrar(Registry registry, RegistrationStore store, Intake intake, EventLog log, Lanes lanes) {
        this.registry = registry;
        this.store = store;
        this.intake = intake;
        this.log = log;
        this.lanes = lanes;
    }

    /**
     * Registers or renews with a full list.
     *
     * @return the keys that were refused because another live hospital holds them
     */
    public Set<RouteKey> register(Registration wish) {
        Set<RouteKey> refused = new HashSet<>();
        // In the intake's thread: no event of these agents may overtake what is released from quarantine.
        intake.runBetweenEvents(() -> {
            refused.addAll(registry.heldByOthers(wish));
            Registration granted = without(wish, refused).until(registry.newExpiry());
            // Released before it is granted: when the release fails, what comes next still queues up behind it.
            log.release(granted.routeKeys(), granted.tenant());
            store.save(granted);
            registry.put(granted);
        });
        if (!refused.isEmpty()) {
            LOG.warn("agents claimed by two hospitals", Map.of("tenant", wish.tenant(), "refused", refused));
        }
        lanes.hospitalIsBack(wish.tenant());
        return refused;
    }

    /** Renews a live registration; false when there is none and the sidecar must register again. */
    public boolean heartbeat(Tenant tenant) {
        Optional<Registration> renewed = registry.renew(tenant);
        renewed.ifPresent(store::save);
        return renewed.isPresent();
    }

    public void deregister(Tenant tenant) {
        intake.runBetweenEvents(() -> {
            registry.remove(tenant);
            store.delete(tenant);
        });
    }

    private static Registration without(Registration wish, Set<RouteKey> refused) {
        Set<String> agents = new HashSet<>(wish.agents());
        agents.removeIf(agent -> refused.contains(RouteKey.agent(agent)));
        Set<String> dids = new HashSet<>(wish.dids());
        dids.removeIf(did -> refused.contains(RouteKey.did(did)));
        return new Registration(wish.tenant(), wish.callbackUrl(), agents, dids, wish.expiresAt());
    }
}
