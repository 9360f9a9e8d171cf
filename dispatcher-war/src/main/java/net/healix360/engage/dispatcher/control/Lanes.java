package net.healix360.engage.dispatcher.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.Tenant;

/** One lane, and one thread, per hospital: a dead or slow hospital delays nobody but itself. */
@ApplicationScoped
public class Lanes {
    private static final Duration LAST_BATCH = Duration.ofSeconds(12);

    private final Map<Tenant, Lane> lanes = new ConcurrentHashMap<>();
    private volatile boolean open = true;

    @Resource
    private ManagedThreadFactory threads;

    private EventLog log;
    private Leases leases;
    private Registry registry;
    private Delivery delivery;
    private Tallies tallies;
    private Clock clock;

    protected Lanes() {}

    @Inject
    public Lanes(EventLog log, Leases leases, Registry registry, Delivery delivery, Tallies tallies, Clock clock) {
        this.log = log;
        this.leases = leases;
        this.registry = registry;
        this.delivery = delivery;
        this.tallies = tallies;
        this.clock = clock;
    }

    Lanes(
            ManagedThreadFactory threads,
            EventLog log,
            Leases leases,
            Registry registry,
            Delivery delivery,
            Tallies tallies,
            Clock clock) {
        this(log, leases, registry, delivery, tallies, clock);
        this.threads = threads;
    }

    /** From now on, lanes are woken by what any dispatcher appends, beginning with all that exist. */
    void begin() {
        log.onNews(this::wake);
        log.lanes().forEach(this::wake);
    }

    /** Something was appended to the lane. */
    void wake(Tenant tenant) {
        lane(tenant).wake();
    }

    void hospitalIsBack(Tenant tenant) {
        lane(tenant).hospitalIsBack();
    }

    public List<LaneState> states() {
        return log.lanes().stream().map(this::state).toList();
    }

    private LaneState state(Tenant tenant) {
        Lane lane = lane(tenant);
        long oldest = log.oldestPending(tenant)
                .map(accepted -> Duration.between(accepted, clock.instant()).toSeconds())
                .orElse(0L);
        return new LaneState(
                tenant.name(), log.depth(tenant), oldest, lane.lastError().orElse(null), log.deliveredCount(tenant));
    }

    private Lane lane(Tenant tenant) {
        return lanes.computeIfAbsent(tenant, name -> {
            Lane lane = new Lane(name, log, leases, registry, delivery, tallies, clock);
            if (open) {
                lane.start(threads);
            }
            return lane;
        });
    }

    /** Waits until every lane has finished the batch under way, or until that would take too long. */
    @PreDestroy
    void stop() {
        open = false;
        lanes.values().forEach(Lane::stop);
        Instant end = clock.instant().plus(LAST_BATCH);
        lanes.values().forEach(lane -> lane.join(Duration.between(clock.instant(), end)));
    }
}
