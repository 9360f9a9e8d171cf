package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.Intake;
import net.healix360.engage.dispatcher.control.LaneWatch;
import net.healix360.engage.dispatcher.control.Lanes;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.Tenant;

/** All lanes as they were at most a second ago, however many gauges ask for them. */
@ApplicationScoped
public class LaneFigures {
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** What one look brought. */
    private record Look(
            long at, Map<String, LaneState> lanes, Map<Optional<Tenant>, Integer> waiting, Set<String> stuck) {}

    @Inject
    private Lanes lanes;

    @Inject
    private Intake intake;

    @Inject
    private LaneWatch watch;

    private Look last;

    long depth(Tenant tenant) {
        LaneState lane = look().lanes().get(tenant.name());
        return lane == null ? 0 : lane.depth();
    }

    long oldestSeconds(Tenant tenant) {
        LaneState lane = look().lanes().get(tenant.name());
        return lane == null ? 0 : lane.oldestSeconds();
    }

    long waiting(Optional<Tenant> owner) {
        return look().waiting().getOrDefault(owner, 0);
    }

    long stuck(Tenant tenant) {
        return look().stuck().contains(tenant.name()) ? 1 : 0;
    }

    private synchronized Look look() {
        if (last == null || System.nanoTime() - last.at() > FRESH_NANOS) {
            last = new Look(System.nanoTime(), states(), intake.waiting(), stuck());
        }
        return last;
    }

    /** While Redis does not answer the figures before stay: a gauge that fails would take the whole page with it. */
    private Map<String, LaneState> states() {
        try {
            return lanes.states().stream().collect(Collectors.toMap(LaneState::tenant, lane -> lane));
        } catch (EventLog.UnavailableException unreachable) {
            return last == null ? Map.of() : last.lanes();
        }
    }

    private Set<String> stuck() {
        return watch.stuck().stream().map(stuck -> stuck.lane().tenant()).collect(Collectors.toSet());
    }
}
