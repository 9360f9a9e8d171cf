package net.healix360.engage.simulator.calls;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.time.VendorTime;

/**
 * Calls in progress and the latest ended ones, by UCID and by Indian day; and days of the past that were written here without having
 * happened. Ended calls are kept in the order in which they ended.
 */
public final class CallLog {
    private static final int ENDED_KEPT = 60_000;

    private final Map<Ucid, Call> live = new LinkedHashMap<>();
    private final Deque<Call> ended = new ArrayDeque<>();
    private final Map<Ucid, Call> endedByLeg = new HashMap<>();
    private final Map<LocalDate, Deque<Call>> endedByDay = new HashMap<>();
    private final PastDays past = new PastDays();
    private int summariesOwed;

    void add(Call call) {
        live.put(call.ucid(), call);
    }

    void close(Call call) {
        live.remove(call.ucid());
        summariesOwed++;
        ended.addLast(call);
        endedByDay
                .computeIfAbsent(VendorTime.day(call.startedAt()), day -> new ArrayDeque<>())
                .addLast(call);
        ucidsOf(call).forEach(ucid -> endedByLeg.put(ucid, call));
        if (ended.size() > ENDED_KEPT) {
            forget(ended.removeFirst());
        }
    }

    void summarized() {
        summariesOwed--;
    }

    void clear() {
        live.clear();
        ended.clear();
        endedByLeg.clear();
        endedByDay.clear();
        past.clear();
        summariesOwed = 0;
    }

    public PastDays past() {
        return past;
    }

    /** Calls that are over and whose summary has not been sent yet. */
    public int summariesOwed() {
        return summariesOwed;
    }

    public List<Call> live() {
        return new ArrayList<>(live.values());
    }

    public Collection<Call> ended() {
        return Collections.unmodifiableCollection(ended);
    }

    /** Ended calls that began on that Indian day, those of a written past included. */
    public Stream<Call> endedOn(LocalDate day) {
        return Stream.concat(past.of(day), endedByDay.getOrDefault(day, new ArrayDeque<>()).stream());
    }

    /** By the UCID of the call, not of a later leg. */
    public Optional<Call> find(Ucid ucid) {
        return findByAnyLeg(ucid).filter(call -> call.ucid().equals(ucid));
    }

    public Optional<Call> findByAnyLeg(Ucid ucid) {
        return Optional.ofNullable(live.getOrDefault(ucid, endedByLeg.get(ucid)))
                .or(() -> live.values().stream()
                        .filter(call -> ucidsOf(call).anyMatch(ucid::equals))
                        .findFirst())
                .or(() -> past.find(ucid));
    }

    public Optional<Call> liveCallOf(Agent agent) {
        return live.values().stream().filter(call -> call.occupies(agent)).findFirst();
    }

    /** Who is in which call at present. */
    public Map<Agent, Call> liveByAgent() {
        Map<Agent, Call> byAgent = new HashMap<>();
        for (Call call : live.values()) {
            call.openLegs().forEach(leg -> byAgent.putIfAbsent(leg.agent(), call));
        }
        return byAgent;
    }

    private void forget(Call call) {
        LocalDate day = VendorTime.day(call.startedAt());
        Deque<Call> sameDay = endedByDay.get(day);
        sameDay.remove(call);
        if (sameDay.isEmpty()) {
            endedByDay.remove(day);
        }
        ucidsOf(call).forEach(endedByLeg::remove);
    }

    private static Stream<Ucid> ucidsOf(Call call) {
        return Stream.concat(Stream.of(call.ucid()), call.legs().stream().map(Leg::ucid));
    }
}
