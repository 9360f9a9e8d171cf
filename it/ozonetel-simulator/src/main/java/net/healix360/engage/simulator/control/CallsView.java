package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallLog;
import net.healix360.engage.simulator.calls.Ucid;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.simulation.Simulation;

/**
 * {@code GET /sim/calls?state=ended|live|all&day=&ucid=&limit=&after=}: calls with all their truth. Ended ones come in the order in
 * which they ended, then live ones in the order in which they began; {@code after} is the UCID of the last call already seen.
 * {@code day} (yyyy-MM-dd, Indian) asks for the ended calls that began then, a written past included.
 */
final class CallsView {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL_LIMIT = 1_000;
    private static final int LARGEST_LIMIT = 10_000;

    private final Simulation simulation;
    private final CallTruth truth;

    CallsView(Simulation simulation, Recordings recordings) {
        this.simulation = simulation;
        this.truth = new CallTruth(recordings);
    }

    String list(Query query) {
        List<Call> calls = query.text("ucid").map(this::one).orElseGet(() -> many(query));
        int from = query.text("after").map(after -> 1 + position(calls, after)).orElse(0);
        int limit = (int) query.number("limit", USUAL_LIMIT, LARGEST_LIMIT);
        int to = Math.min(calls.size(), from + limit);
        Rows rows = new Rows("calls");
        calls.subList(from, to).forEach(call -> rows.add(truth.of(call)));
        return rows.with(JSON.createObjectNode().put("total", calls.size()).put("more", to < calls.size()));
    }

    private List<Call> one(String ucid) {
        return Ucid.parse(ucid)
                .flatMap(simulation.switchboard().log()::findByAnyLeg)
                .map(List::of)
                .orElseThrow(() -> new UnknownSubjectException("There is no call with UCID " + ucid));
    }

    private List<Call> many(Query query) {
        CallLog log = simulation.switchboard().log();
        Optional<LocalDate> day = query.text("day").map(CallsView::day);
        if (day.isPresent()) {
            return log.endedOn(day.get()).toList();
        }
        return switch (query.text("state").orElse("all")) {
            case "ended" -> List.copyOf(log.ended());
            case "live" -> log.live();
            case "all" ->
                Stream.concat(log.ended().stream(), log.live().stream()).toList();
            default -> throw new InvalidInputException("state", "state must be ended, live or all");
        };
    }

    private static int position(List<Call> calls, String ucid) {
        for (int i = calls.size() - 1; i >= 0; i--) {
            if (calls.get(i).ucid().digits().equals(ucid)) {
                return i;
            }
        }
        throw new InvalidInputException("after", "after must be the UCID of a call in the list");
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("day", "day must be a date such as 2026-04-10", e);
        }
    }
}
