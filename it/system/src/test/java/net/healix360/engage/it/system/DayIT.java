package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The simulated working day keeps both floors busy; nearly last, because it takes every agent. */
@Order(Integer.MAX_VALUE - 1)
class DayIT {
    private static final int ENOUGH = 2;

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @Test
    void theDayDrivesCallsOfBothHospitalsThroughFloorAndPlatformEachUnderItsOwn() {
        try (Session ramaiah = stack.ramaiah().asSupervisor();
                EventStream ramaiahStream = ramaiah.stream();
                Session global = stack.global().asSupervisor();
                EventStream globalStream = global.stream()) {
            simulator.day(Map.of(
                    "seed", 7, "agents", 18, "callsPerHour", 2400, "speed", 1, "talkSeconds", 4, "wrapUpSeconds", 2));

            Patience.atLast("answered calls on both floors")
                    .until(() -> answered(ramaiahStream).size() >= ENOUGH
                            && answered(globalStream).size() >= ENOUGH);
            assertThat(agentStates(ramaiahStream)).contains("IN_CALL");
            assertThat(agentStates(globalStream)).contains("IN_CALL");
            assertStoredUnderItsOwn(stack.ramaiah(), answered(ramaiahStream));
            assertStoredUnderItsOwn(stack.global(), answered(globalStream));
            assertThat(answered(ramaiahStream)).doesNotContainAnyElementsOf(answered(globalStream));

            stack.hospitals().forEach(hospital -> simulator.missedCall(hospital, VendorEvent.newCaller()));
            Patience.atLast("patients of both hospitals were missed")
                    .until(() -> missed(ramaiah, "") > 0 && missed(global, "") > 0);
            simulator.reset();
            assertEveryMissedCallComesToItsEnd(ramaiah);
            assertEveryMissedCallComesToItsEnd(global);
        } finally {
            simulator.reset();
        }
    }

    private void assertStoredUnderItsOwn(Hospital hospital, Set<String> ucids) {
        Platform.Member here = stack.platform().signIn(hospital.supervisor());
        Platform.Member there = stack.platform().signIn(hospital.other().supervisor());
        Patience.atLast("calls of " + hospital + " are records of its workspace")
                .until(() -> ucids.stream()
                                .filter(ucid -> here.callsWith(ucid).size() == 1)
                                .count()
                        >= ENOUGH);
        assertThat(ucids).allSatisfy(ucid -> assertThat(there.callsWith(ucid)).isEmpty());
    }

    /** With a minute's promise and seconds to keep trying; the ends of the day add up to its missed calls. */
    private static void assertEveryMissedCallComesToItsEnd(Session supervisor) {
        promise(supervisor, 1);
        try {
            Patience.atLast("every missed call of " + supervisor.hospital() + " has an end")
                    .untilAsserted(() -> {
                        assertThat(missed(supervisor, "filter%5Bopen%5D=true")).isZero();
                        long ends = Stream.of("RECOVERED", "REACHED_ELSEWHERE", "EXPIRED", "NO_PATIENT")
                                .mapToLong(end -> missed(supervisor, "filter%5Bend%5D=" + end))
                                .sum();
                        assertThat(ends).isPositive().isEqualTo(missed(supervisor, ""));
                    });
        } finally {
            promise(supervisor, 720);
        }
    }

    private static void promise(Session supervisor, int slaMinutes) {
        MissedCallPromiseIT.promise(supervisor, slaMinutes);
    }

    private static long missed(Session supervisor, String filter) {
        return supervisor
                .get("/api/missed-calls?limit=1&" + filter)
                .json()
                .path("total")
                .asLong(-1);
    }

    private static Set<String> answered(EventStream stream) {
        return stream.heard().stream()
                .filter(message ->
                        message.event().equals("call") && message.state().equals("ACTIVE"))
                .map(message -> message.data().path("ucid").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> agentStates(EventStream stream) {
        return stream.heard(message -> message.event().equals("agent-state")).stream()
                .map(EventStream.Message::state)
                .distinct()
                .toList();
    }
}
