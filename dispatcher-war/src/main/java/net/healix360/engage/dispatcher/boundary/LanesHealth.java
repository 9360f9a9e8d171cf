package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import net.healix360.engage.dispatcher.control.LaneWatch;
import net.healix360.engage.dispatcher.entity.StuckLane;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Names lanes that are stuck. Always UP: a dispatcher that is not ready gets no events from the vendor, and one that is not live is
 * started again, and neither helps a hospital that does not take what it is sent, while both harm all the others. So this is for who
 * reads it; for who is to be woken there are the gauge {@code engage_dispatcher_lane_stuck} and a line in the log.
 */
@Readiness
@ApplicationScoped
public class LanesHealth implements HealthCheck {

    @Inject
    private LaneWatch watch;

    @Override
    public HealthCheckResponse call() {
        List<StuckLane> stuck = watch.stuck();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("lanes")
                .withData("stuck", stuck.size())
                .up();
        stuck.forEach(lane -> response.withData(lane.lane().tenant(), inWords(lane)));
        return response.build();
    }

    private static String inWords(StuckLane stuck) {
        return stuck.lane().depth() + " events wait, the oldest for "
                + stuck.lane().oldestSeconds() + " s; none was delivered for "
                + stuck.standing().toSeconds() + " s; last error: "
                + (stuck.lane().lastError() == null
                        ? "none at this dispatcher"
                        : stuck.lane().lastError());
    }
}
