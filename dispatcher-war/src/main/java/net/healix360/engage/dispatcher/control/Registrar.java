package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.logging.EventLogger;

/** Takes a hospital's claim to its agents and tells its lane; what another live hospital holds is refused and alarmed. */
@ApplicationScoped
public class Registrar {
    private static final EventLogger LOG = EventLogger.of(Registrar.class);

    private Claims claims;
    private Registry registry;
    private Lanes lanes;
    private Clock clock;

    protected Registrar() {}

    @Inject
    public Registrar(Claims claims, Registry registry, Lanes lanes, Clock clock) {
        this.claims = claims;
        this.registry = registry;
        this.lanes = lanes;
        this.clock = clock;
    }

    /**
     * Registers or renews with a full list.
     *
     * @return the keys that were refused because another live hospital holds them
     */
    public Set<RouteKey> register(Registration wish) {
        Registration wanted = wish.until(clock.instant().plus(Registry.TTL));
        Set<RouteKey> refused = claims.claim(wanted, clock.instant());
        registry.put(wanted.without(refused));
        if (!refused.isEmpty()) {
            LOG.warn("agents claimed by two hospitals", Map.of("tenant", wish.tenant(), "refused", refused));
        }
        lanes.hospitalIsBack(wish.tenant());
        return refused;
    }

    /** Renews a live registration; false when there is none and the sidecar must register again. */
    public boolean heartbeat(Tenant tenant) {
        Instant until = clock.instant().plus(Registry.TTL);
        boolean renewed = claims.renew(tenant, clock.instant(), until);
        if (renewed) {
            registry.renewed(tenant, until);
        }
        return renewed;
    }

    public void deregister(Tenant tenant) {
        claims.giveUp(tenant);
        registry.renewed(tenant, Instant.EPOCH);
    }

    /**
     * Learns what other dispatchers granted. A claim that we know to be live and that nobody ever gave up, but that is gone,
     * was lost with its Redis: it is made again at once instead of waiting for the hospital's next heartbeat.
     */
    void refresh() {
        List<Registration> kept = claims.all();
        Set<Tenant> known = kept.stream().map(Registration::tenant).collect(Collectors.toSet());
        kept.forEach(registry::put);
        registry.all().stream()
                .filter(mine -> !known.contains(mine.tenant()) && mine.liveAt(clock.instant()))
                .forEach(this::claimAgain);
    }

    private void claimAgain(Registration lost) {
        LOG.warn("claim was lost and is made again", Map.of("tenant", lost.tenant()));
        registry.put(lost.without(claims.claim(lost, clock.instant())));
    }
}
