package net.healix360.engage.simulator.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.healix360.engage.simulator.time.VendorTime;

/** The written past by day and DID. Only its recipe is kept: the calls are made anew whenever somebody asks, always the same. */
public final class PastDays {
    private final Map<LocalDate, Map<String, PastDay>> days = new HashMap<>();

    /** Replaces what was written for the same day and DID. */
    public void write(PastDay past) {
        days.computeIfAbsent(past.day(), day -> new TreeMap<>())
                .put(past.campaign().did(), past);
    }

    Stream<Call> of(LocalDate day) {
        return days.getOrDefault(day, Map.of()).values().stream().flatMap(past -> past.calls().stream());
    }

    Optional<Call> find(Ucid ucid) {
        if (days.isEmpty() || !PastDay.mayHave(ucid)) {
            return Optional.empty();
        }
        LocalDate day = VendorTime.day(Instant.ofEpochSecond(ucid.second()));
        return of(day).filter(call -> call.ucid().equals(ucid) || hasLeg(call, ucid))
                .findFirst();
    }

    void clear() {
        days.clear();
    }

    private static boolean hasLeg(Call call, Ucid ucid) {
        return call.legs().stream().anyMatch(leg -> leg.ucid().equals(ucid));
    }
}
