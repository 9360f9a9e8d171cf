package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorCall;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Fifty agents of two hospitals work for ten hours, faster than life. When the day is over the vendor, the journal and
 * the platform tell the same of every call: who, when, how long, what came of it, and whether there is a recording.
 */
@Order(Integer.MAX_VALUE)
class TenHourDayIT {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final int SPEED = 150;
    private static final int HOURS = 10;
    private static final int CALLS_PER_HOUR = 300;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String CALL_FIELDS =
            "ucid direction callStatus startedAt durationSec talkSec agentId disposition recordingUrl";

    private static Stack stack;
    private static List<VendorCall> truth;

    /** A call as two sides can tell it. */
    private record Told(
            String agentId,
            String direction,
            boolean answered,
            Instant startedAt,
            long durationSeconds,
            long talkSeconds,
            String disposition,
            boolean recorded) {

        static Told of(VendorCall call) {
            return new Told(
                    call.answered() ? call.agentId() : "",
                    call.direction(),
                    call.answered(),
                    call.startedAt().truncatedTo(ChronoUnit.SECONDS),
                    call.durationSeconds(),
                    call.talkSeconds(),
                    call.disposition(),
                    call.recorded());
        }

        /**
         * A missed call was handled by nobody: its record names who is to call back.
         *
         * @param agentId from the record's agent relation
         */
        static Told of(JsonNode record, String agentId) {
            boolean answered = record.path("callStatus").asText().equals("ANSWERED");
            return new Told(
                    answered ? agentId : "",
                    record.path("direction").asText(),
                    answered,
                    Instant.parse(record.path("startedAt").asText()),
                    record.path("durationSec").asLong(),
                    record.path("talkSec").asLong(),
                    text(record, "disposition"),
                    !text(record, "recordingUrl").isEmpty());
        }

        private static String text(JsonNode record, String field) {
            return record.path(field).isTextual() ? record.path(field).asText() : "";
        }
    }

    @BeforeAll
    static void aDayOfTenHoursIsWorkedAndBroughtIn() {
        stack = Stack.another(Engage.withFreshHome()
                .with("RAMAIAH_TENANT_AGENTS", "30")
                .with("GLOBAL_TENANT_AGENTS", "20")
                .with("REPLICA_SWEEP_SECONDS", "10"));
        Simulator simulator = stack.simulator();
        Instant begin = now(simulator);
        simulator.day(Map.of("seed", 11, "agents", 50, "callsPerHour", CALLS_PER_HOUR, "speed", SPEED, "hours", HOURS));
        waitFor(
                "the day is over",
                () -> simulator.state().path("day").path("finished").asBoolean());
        LocalDate from = begin.atZone(ZONE).toLocalDate();
        LocalDate to = now(simulator).atZone(ZONE).toLocalDate();
        waitFor(
                "every event is delivered",
                () -> Json.list(stack.dispatcher().admin("lanes").json().path("items")).stream()
                        .allMatch(lane -> lane.path("depth").asLong() == 0));
        stack.hospitals().forEach(hospital -> hospital.bringIn(from, to));
        stack.hospitals().forEach(TenHourDayIT::paid);
        truth = simulator.endedCalls();
    }

    @AfterAll
    static void goHome() {
        if (stack != null) {
            stack.end();
        }
    }

    @BothHospitals
    void thePlatformTellsOfEveryCallWhatTheVendorTells(Hospital which) {
        Hospital hospital = stack.hospital(which.name());
        Platform.Member reader = stack.platform().signIn(hospital.admin());
        Map<String, String> agents = reader.all("agents", "ozonetelAgentId").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().path("ozonetelAgentId").asText()));
        Map<String, Told> platform = new HashMap<>();
        for (JsonNode record : reader.all("calls", CALL_FIELDS).values()) {
            String agent = agents.getOrDefault(record.path("agentId").asText(), "");
            platform.put(record.path("ucid").asText(), Told.of(record, agent));
        }

        assertThat(differences(told(hospital), platform)).isEmpty();
        assertThat(platform.size()).isGreaterThan(500);
    }

    @BothHospitals
    void theDeskTellsTheSame(Hospital which) {
        Hospital hospital = stack.hospital(which.name());
        try (Session supervisor = hospital.asSupervisor()) {
            Map<String, Told> desk = new HashMap<>();
            for (JsonNode row : new Desk(supervisor).walk("calls", 200)) {
                desk.put(
                        row.path("ucid").asText(),
                        Told.of(
                                row,
                                Optional.of(row.path("agentId"))
                                        .filter(JsonNode::isTextual)
                                        .map(JsonNode::asText)
                                        .orElse("")));
            }
            assertThat(differences(told(hospital), desk)).isEmpty();
        }
    }

    @BothHospitals
    void theJournalHasEveryConversationOnceAndAsLongAsItWas(Hospital which) {
        Hospital hospital = stack.hospital(which.name());
        Map<String, List<String>> journal = new HashMap<>();
        try (Session supervisor = hospital.asSupervisor()) {
            for (Login agent : hospital.agents()) {
                for (JsonNode event : new Days(supervisor, agent.agentId()).events()) {
                    if (event.path("eventType").asText().equals("CALL_END")) {
                        journal.computeIfAbsent(event.path("ucid").asText(), none -> new ArrayList<>())
                                .add(agent.agentId() + " "
                                        + event.path("durationS").asLong());
                    }
                }
            }
        }
        Map<String, List<String>> simple = of(hospital).stream()
                .filter(call -> call.answered() && !call.transferred())
                .collect(
                        Collectors.toMap(VendorCall::ucid, call -> List.of(call.agentId() + " " + call.talkSeconds())));

        assertThat(differences(simple, journal)).isEmpty();
        assertThat(of(hospital).stream().filter(VendorCall::answered).map(VendorCall::ucid))
                .allMatch(journal::containsKey);
    }

    @Test
    void everybodyHasGoneHomeAndNoCallIsLeftOnAFloor() {
        for (Hospital hospital : stack.hospitals()) {
            try (Session supervisor = hospital.asSupervisor()) {
                assertThat(supervisor.floor().ucids()).isEmpty();
                assertThat(hospital.agents())
                        .allSatisfy(agent -> assertThat(supervisor.floor().stateOf(agent.agentId()))
                                .isEqualTo("OFFLINE"));
            }
        }
    }

    private static List<VendorCall> of(Hospital hospital) {
        return truth.stream().filter(call -> call.did().equals(hospital.did())).toList();
    }

    private static Map<String, Told> told(Hospital hospital) {
        return of(hospital).stream().collect(Collectors.toMap(VendorCall::ucid, Told::of));
    }

    /** The calls that two tell differently, or only one of them, in lines that can be read. */
    private static List<String> differences(Map<String, ?> vendor, Map<String, ?> ours) {
        Set<String> all = new TreeSet<>(vendor.keySet());
        if (vendor.values().stream().anyMatch(Told.class::isInstance)) {
            all.addAll(ours.keySet());
        }
        return all.stream()
                .filter(ucid -> !Objects.equals(vendor.get(ucid), ours.get(ucid)))
                .map(ucid -> ucid + ": the vendor " + vendor.get(ucid) + ", we " + ours.get(ucid))
                .toList();
    }

    private static void paid(Hospital hospital) {
        try (Session admin = hospital.signIn(hospital.admin())) {
            waitFor(hospital + " owes the platform nothing", () -> {
                JsonNode outbox = admin.get("/api/replica").json().path("outbox");
                return outbox.path("waiting").asLong(-1) == 0;
            });
        }
    }

    private static Instant now(Simulator simulator) {
        return Instant.parse(simulator.state().path("clock").path("now").asText());
    }

    private static void waitFor(String what, java.util.concurrent.Callable<Boolean> sight) {
        Awaitility.await(what)
                .atMost(LONGEST)
                .pollInterval(Duration.ofSeconds(1))
                .until(sight);
    }

    /** An agent's events of the days that the work touched: the last call may begin before midnight and end after it. */
    private record Days(Session supervisor, String agentId) {
        List<JsonNode> events() {
            List<JsonNode> events = new ArrayList<>();
            truth.stream()
                    .flatMap(
                            call -> Stream.of(call.startedAt(), call.startedAt().plusSeconds(call.durationSeconds())))
                    .map(at -> at.atZone(ZONE).toLocalDate())
                    .distinct()
                    .forEach(day -> addAll(day, events));
            return events;
        }

        private void addAll(LocalDate day, List<JsonNode> events) {
            JsonNode page = page(day, "");
            events.addAll(Json.list(page.path("items")));
            while (page.path("nextCursor").isTextual()) {
                page = page(day, "&cursor=" + page.path("nextCursor").asText());
                events.addAll(Json.list(page.path("items")));
            }
        }

        private JsonNode page(LocalDate day, String after) {
            Http.Answer answer = supervisor.get("/api/agents/" + agentId + "/events?limit=200&date=" + day + after);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json();
        }
    }
}
