package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.StuckLane;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.logging.EventLogger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a stuck lane: its hospital is registered and events wait, but for a minute none was delivered by any dispatcher. A hospital
 * that is not registered is another trouble, and is seen among the routes.
 */
@ApplicationScoped
public class LaneWatch {
    private static final EventLogger LOG = EventLogger.of(LaneWatch.class);

    private record Standstill(long delivered, Instant since) {}

    private final Map<String, Standstill> seen = new HashMap<>();
    private volatile List<StuckLane> stuck = List.of();
    private Lanes lanes;
    private Registry registry;
    private Clock clock;
    private Duration limit;

    protected LaneWatch() {}

    @Inject
    public LaneWatch(
            Lanes lanes,
            Registry registry,
            Clock clock,
            @ConfigProperty(name = "dispatcher.stuck-lane-seconds", defaultValue = "60") long seconds) {
        this.lanes = lanes;
        this.registry = registry;
        this.clock = clock;
        this.limit = Duration.ofSeconds(seconds);
    }

    /** Lanes that were stuck when they were looked at last. */
    public List<StuckLane> stuck() {
        return stuck;
    }

    /** Looks at every lane; called every few seconds. */
    synchronized void look() {
        Instant now = clock.instant();
        List<StuckLane> found = lanes.states().stream()
                .map(lane -> stuck(lane, now))
                .flatMap(Optional::stream)
                .toList();
        tell(found);
        stuck = found;
    }

    private Optional<StuckLane> stuck(LaneState lane, Instant now) {
        boolean waits =
                lane.depth() > 0 && registry.live(new Tenant(lane.tenant())).isPresent();
        Standstill last = seen.get(lane.tenant());
        if (!waits || last == null || last.delivered() != lane.delivered()) {
            last = new Standstill(lane.delivered(), now);
            seen.put(lane.tenant(), last);
        }
        Duration standing = Duration.between(last.since(), now);
        return waits && standing.compareTo(limit) >= 0 ? Optional.of(new StuckLane(lane, standing)) : Optional.empty();
    }

    /** One line when a lane gets stuck and one when it moves again. */
    private void tell(List<StuckLane> found) {
        var before = names(stuck);
        found.stream()
                .filter(lane -> !before.contains(lane.lane().tenant()))
                .forEach(lane -> LOG.warn("lane is stuck", fields(lane)));
        var now = names(found);
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> LOG.info("lane is not stuck any more", Map.of("tenant", name)));
    }

    private static Set<String> names(List<StuckLane> lanes) {
        return lanes.stream().map(lane -> lane.lane().tenant()).collect(Collectors.toSet());
    }

    private static Map<String, Object> fields(StuckLane stuck) {
        LaneState lane = stuck.lane();
        return Map.of(
                "tenant", lane.tenant(),
                "depth", lane.depth(),
                "oldestSeconds", lane.oldestSeconds(),
                "standingSeconds", stuck.standing().toSeconds(),
                "reason", String.valueOf(lane.lastError()));
    }
}
