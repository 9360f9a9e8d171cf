package net.healix360.engage.floor.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * How long the calls on the floor take, at the moment of looking; the browser goes on counting ({@code pace.js}).
 *
 * @param text a running timer; a dash when there is no such call
 * @param state the calls that are measured, as the filter names them; empty for all
 */
public record PaceFigure(String name, String text, String state) {
    private static final String NONE = "–";

    static List<PaceFigure> of(FloorView floor, HospitalTime time) {
        Optional<String> longest =
                ringing(floor).stream().min(Instant::compareTo).map(time::timer);
        return List.of(
                new PaceFigure("averageDuration", average(floor, time), ""),
                new PaceFigure("longestWait", longest.orElse(NONE), CallState.RINGING.name()));
    }

    /** The page with exactly the rows that are measured. */
    public String href() {
        return state.isEmpty() ? "live-monitor" : "live-monitor?calls=" + state;
    }

    private static String average(FloorView floor, HospitalTime time) {
        double seconds = floor.calls().stream()
                .mapToLong(call -> Math.max(
                        0,
                        Duration.between(call.status().startedAt(), floor.at()).toSeconds()))
                .average()
                .orElse(-1);
        return seconds < 0 ? NONE : time.timer(time.now().minusSeconds(Math.round(seconds)));
    }

    private static List<Instant> ringing(FloorView floor) {
        return floor.calls().stream()
                .map(FloorCall::status)
                .filter(call -> call.state() == CallState.RINGING)
                .map(CallStatus::startedAt)
                .toList();
    }
}
