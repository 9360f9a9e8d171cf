package net.healix360.engage.dispatcher.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.Tenant;

/** One lane, and one thread, per hospital: a dead or slow hospital delays nobody but itself. */
@ApplicationScoped
public class Lanes {
    private final Map<Tenant, Lane> lanes = new ConcurrentHashMap<>();

    @Resource
    private ManagedThreadFactory threads;

    private EventLog log;
    private Leases leases;
    private Registry registry;
    private Delivery delivery;
    private Clock clock;

    protected Lanes() {}

    @Inject
    public Lanes(EventLog log, Leases leases, Registry registry, Delivery delivery, Clock clock) {
        this.log = log;
        this.leases = leases;
        this.registry = registry;
        this.delivery = delivery;
        this.clock = clock;
    }

    Lanes(
            ManagedThreadFactory threads,
            EventLog log,
            Leases leases,
            Registry registry,
            Delivery delivery,
            Clock clock) {
        this(log, leases, registry, delivery, clock);
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
            Lane lane = new Lane(name, log, leases, registry, delivery, clock);
            Thread thread = threads.newThread(lane);
            thread.setName("lane-" + name);
            thread.start();
            return lane;
        });
    }

    @PreDestroy
    void stop() {
        lanes.values().forEach(Lane::stop);
    }
}
