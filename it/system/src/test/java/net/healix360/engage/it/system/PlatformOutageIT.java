package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.BusyDesk;
import net.healix360.engage.it.fixture.CallDetails;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.LocalCopy;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The platform hangs, dies and stumbles on a busy day: nothing is lost, nothing comes twice, and the desks go on. Last
 * of all, because the fast day leaves the vendor's events ahead of the clock.
 */
@Order(Integer.MAX_VALUE)
class PlatformOutageIT {
    /** Simulated seconds in a second: the platform is away for half a minute, ten simulated ones at least. */
    private static final int SPEED = 30;

    private static final Duration HANGING = Duration.ofSeconds(10);
    private static final Duration STUMBLING = Duration.ofSeconds(4);
    private static final int MORE_THAN_A_BATCH = 70;
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final Stack stack = Stack.up();
    private final Platform platform = stack.platform();
    private final Simulator simulator = stack.simulator();

    @AfterEach
    void everythingIsWellAgain() {
        simulator.reset();
        Patience.atLast("everything is ready again").until(() -> {
            long pid = stack.engage().status().part("platform").pid();
            if (pid > 0) {
                Processes.thaw(pid);
            }
            return stack.engage().status().ready();
        });
        platform.isWell();
    }

    @Test
    void anOutageOnABusyDayLosesNothingDoublesNothingAndStopsNobodyFromReading() throws InterruptedException {
        Map<Hospital, BusyDesk> desks = new HashMap<>();
        List<CallDetails.Ended> ended;
        try {
            stack.hospitals().forEach(hospital -> desks.put(hospital, BusyDesk.at(hospital)));
            ended = busyDay(this::everyFault);
            for (BusyDesk desk : desks.values()) {
                desk.stop();
            }
        } finally {
            desks.values().forEach(BusyDesk::close);
        }

        assertThat(ended).hasSizeGreaterThan(50);
        for (Hospital hospital : stack.hospitals()) {
            BusyDesk desk = desks.get(hospital);
            assertThat(desk.complaints()).as("complaints at " + hospital).isEmpty();
            assertThat(desk.pending()).as("told to wait at " + hospital).isPositive();
            assertEverythingArrived(hospital, desk, ended);
        }
    }

    @Test
    void whatWasOwedWhenTheSidecarWasKilledIsPaidAfterItsRestart() {
        Hospital hospital = stack.global();
        List<String> ucids =
                Stream.generate(VendorEvent::newUcid).limit(MORE_THAN_A_BATCH).toList();
        String lead;
        try (Session supervisor = hospital.asSupervisor()) {
            platform.suffers(Map.of("badGateway", true, "workspace", hospital.name()));
            ucids.forEach(ucid -> assertThat(CallSummary.missed(hospital, ucid, VendorEvent.newCaller())
                            .sendTo(hospital)
                            .status())
                    .isEqualTo(200));
            Http.Answer saved = new Desk(supervisor).create("leads", Map.of("name", "Kept Safe"));
            assertThat(saved.status()).as(saved.body()).isEqualTo(202);
            lead = saved.json().path("id").asText();
        }

        Processes.kill(stack.engage().status().part("sidecar-global").pid());
        platform.isWell();

        Patience.atLast("the launcher has started it again").until(() -> hospital.isReady());
        assertOwesNothing(hospital);
        Platform.Member member = platform.signIn(hospital.admin());
        Map<String, Long> calls = perUcid(member);
        assertThat(ucids).allSatisfy(ucid -> assertThat(calls).containsEntry(ucid, 1L));
        assertThat(member.all("leads", "name").get(lead).path("name").asText()).isEqualTo("Kept Safe");
    }

    private interface Misfortune {
        void happens() throws InterruptedException;
    }

    /** Gives the calls of that day that are over. */
    private List<CallDetails.Ended> busyDay(Misfortune misfortune) throws InterruptedException {
        simulator.reset();
        LocalDate first = vendorDay();
        simulator.day(Map.of(
                "seed", 3, "agents", 18, "callsPerHour", 450, "speed", SPEED, "talkSeconds", 90, "wrapUpSeconds", 15));
        misfortune.happens();
        simulator.day(Map.of("seed", 3, "agents", 1, "callsPerHour", 0, "speed", SPEED));
        Patience.soon("all calls are over")
                .until(() -> simulator.state().path("calls").isEmpty());
        List<LocalDate> days = first.datesUntil(vendorDay().plusDays(1)).toList();
        return new CallDetails(simulator, simulator.state().path("userName").asText()).of(days);
    }

    private LocalDate vendorDay() {
        return LocalDate.ofInstant(
                Instant.parse(simulator.state().path("clock").path("now").asText()), ZONE);
    }

    private void everyFault() throws InterruptedException {
        during(STUMBLING, Map.of("badGateway", true));
        during(STUMBLING, Map.of("throttle", true));
        hangsAndDies();
        during(STUMBLING, Map.of("dropAfterWrite", true));
        during(STUMBLING, Map.of("delayMillis", 1500, "webhooks", Map.of("duplicate", true, "reorder", true)));
    }

    private void hangsAndDies() throws InterruptedException {
        long pid = stack.engage().status().part("platform").pid();
        Processes.freeze(pid);
        Thread.sleep(HANGING.toMillis());
        Processes.kill(pid);
        Awaitility.await("the platform is back")
                .atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(200))
                .until(platform::answers);
    }

    private void during(Duration time, Map<String, ?> faults) throws InterruptedException {
        platform.suffers(faults);
        Thread.sleep(time.toMillis());
        platform.isWell();
    }

    private void assertEverythingArrived(Hospital hospital, BusyDesk desk, List<CallDetails.Ended> ended) {
        assertOwesNothing(hospital);
        Platform.Member member = platform.signIn(hospital.admin());
        assertCalls(hospital, member, ended);
        assertEntered(member.all("leads", "name status"), desk.leads(), "name", "status");
        assertEntered(member.all("followUps", "notes status"), desk.followUps(), "notes", "status");
        for (String kind : List.of("leads", "calls")) {
            assertCopyIsThePlatform(hospital, member, kind, kind);
        }
        assertCopyIsThePlatform(hospital, member, "follow-ups", "followUps");
    }

    private static void assertOwesNothing(Hospital hospital) {
        try (LocalCopy copy = LocalCopy.of(hospital)) {
            Patience.atLast("everything owed is paid at " + hospital).until(() -> copy.waiting() == 0);
            assertThat(copy.deadLetters()).as("dead letters at " + hospital).isEmpty();
        }
    }

    private static void assertCalls(Hospital hospital, Platform.Member member, List<CallDetails.Ended> ended) {
        Patience.soon("every call that is over is one record of its hospital, as the vendor knows it")
                .untilAsserted(() -> {
                    Map<String, List<JsonNode>> byUcid =
                            member.all("calls", "ucid callStatus startedAt endedAt").values().stream()
                                    .collect(Collectors.groupingBy(
                                            call -> call.path("ucid").asText()));
                    assertThat(ended).allSatisfy(call -> {
                        List<JsonNode> records = byUcid.getOrDefault(call.ucid(), List.of());
                        if (call.did().equals(hospital.did())) {
                            assertThat(records).as(call.toString()).hasSize(1);
                            assertAsTheVendorKnowsIt(call, records.get(0));
                        } else {
                            assertThat(records).as(call.toString()).isEmpty();
                        }
                    });
                });
    }

    private static void assertAsTheVendorKnowsIt(CallDetails.Ended call, JsonNode record) {
        assertThat(record.path("callStatus").asText())
                .as(call.toString())
                .isEqualTo(call.answered() ? "ANSWERED" : "MISSED");
        assertThat(Instant.parse(record.path("startedAt").asText()))
                .as(call.toString())
                .isEqualTo(call.startedAt());
        if (call.answered()) {
            assertThat(Instant.parse(record.path("endedAt").asText()))
                    .as(call.toString())
                    .isEqualTo(call.endedAt());
        }
    }

    /** A record's id is its key at the platform, so it is there once or not at all. */
    private static void assertEntered(
            Map<String, JsonNode> records, Map<String, Map<String, String>> entered, String... fields) {
        assertThat(entered).isNotEmpty().allSatisfy((id, values) -> {
            assertThat(records).containsKey(id);
            for (String field : fields) {
                assertThat(records.get(id).path(field).asText())
                        .as(field + " of " + id)
                        .isEqualTo(values.get(field));
            }
        });
    }

    private static void assertCopyIsThePlatform(
            Hospital hospital, Platform.Member member, String resource, String plural) {
        try (Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(supervisor);
            Patience.atLast("the local copy of " + plural + " is the platform's at " + hospital)
                    .untilAsserted(() -> assertThat(changes(desk.walk(resource, 200)))
                            .isEqualTo(changes(
                                    List.copyOf(member.all(plural, "updatedAt").values()))));
        }
    }

    private static Map<String, Instant> changes(List<JsonNode> records) {
        return records.stream()
                .collect(Collectors.toMap(
                        record -> record.path("id").asText(),
                        record -> Instant.parse(record.path("updatedAt").asText())));
    }

    private static Map<String, Long> perUcid(Platform.Member member) {
        return Json.texts(Json.of(member.all("calls", "ucid").values()), "ucid").stream()
                .collect(Collectors.groupingBy(ucid -> ucid, Collectors.counting()));
    }
}
