package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.TelephonyDesk;
import net.healix360.engage.it.fixture.VendorEvent;

/** Every missed call has an owner, a clock and exactly one end; the leak is the share of those that were not reached in time. */
class MissedCallPromiseIT {
    private static final int AGENT = 2;
    private static final int HALF_A_DAY = 720;

    @BothHospitals
    void whoIsCalledBackAndReachedIsRecovered(Hospital hospital) {
        String caller = VendorEvent.newCaller();
        String missed = missed(hospital, caller);
        try (TelephonyDesk desk = ready(hospital);
                Session supervisor = hospital.asSupervisor()) {
            Http.Answer dialled = desk.order("dial", Map.of("phoneNumber", caller, "missedCallId", missed));
            assertThat(dialled.status()).as(dialled.body()).isEqualTo(200);
            String ucid = dialled.json().path("ucid").asText();
            desk.stream()
                    .await(
                            "talking",
                            message -> message.isCall(ucid) && message.state().equals("ACTIVE"));
            assertThat(row(supervisor, missed).path("callbackStatus").asText()).isEqualTo("CALLBACK_ATTEMPTED");
            assertThat(row(supervisor, missed).path("end").isNull()).isTrue();
            Patience.soon("ended").until(() -> desk.control(ucid, "KICK_CALL").status() != 504);
            desk.stream()
                    .await(
                            "over",
                            message -> message.isCall(ucid) && message.state().equals("ENDED"));
            desk.dispose(ucid, "APPOINTMENT_BOOKED");

            awaitEnd(supervisor, missed, "RECOVERED");
            JsonNode row = row(supervisor, missed);
            assertThat(row.path("callbackStatus").asText()).isEqualTo("CALLBACK_COMPLETED");
            assertThat(row.path("ownerAgentId").asText()).isNotEmpty();
            assertThat(row.path("lastAttemptAt").asText()).isNotEmpty();
            assertThat(row.path("endedAt").asText()).isNotEmpty();
        }
    }

    @BothHospitals
    void whoCallsAgainAndIsAnsweredIsReachedElsewhereAndTheScreensAreTold(Hospital hospital) {
        String caller = VendorEvent.newCaller();
        try (Session supervisor = hospital.asSupervisor();
                EventStream stream = supervisor.stream()) {
            String missed = missed(hospital, caller, Duration.ofMinutes(10));
            answered(hospital, caller);

            stream.await(
                    "reached elsewhere",
                    message -> message.event().equals("missed-call")
                            && message.data().path("id").asText().equals(missed)
                            && message.data().path("end").asText().equals("REACHED_ELSEWHERE"));
            awaitEnd(supervisor, missed, "REACHED_ELSEWHERE");
            String again = missed(hospital, caller);
            assertThat(row(supervisor, again).path("id").asText()).isEqualTo(again);
            assertThat(row(supervisor, missed).path("missedCallCount").asInt()).isEqualTo(1);
        }
    }

    @BothHospitals
    void whatNobodyRecoveredExpires(Hospital hospital) {
        String ucid = missed(
                hospital,
                VendorEvent.newCaller(),
                Duration.ofMinutes(HALF_A_DAY).plusMinutes(5));
        try (Session supervisor = hospital.asSupervisor()) {
            awaitEnd(supervisor, ucid, "EXPIRED");
            assertThat(row(supervisor, ucid).path("callbackStatus").asText()).isEqualTo("PENDING_CALLBACK");
            assertThat(total(supervisor, "filter%5Bucid%5D=" + ucid + "&filter%5BcallbackStatus%5D=PENDING_CALLBACK"))
                    .as("the desk does not list it as pending")
                    .isZero();
        }
    }

    @BothHospitals
    void aWrongNumberIsNoPatient(Hospital hospital) {
        String missed = missed(hospital, VendorEvent.newCaller());
        try (Session supervisor = hospital.asSupervisor()) {
            Http.Answer settled = Http.send(
                    "PATCH",
                    hospital.url("/api/missed-queue/" + missed + "/status"),
                    Json.of(Map.of("agentId", hospital.agent(AGENT).agentId(), "status", "WRONG_NUMBER"))
                            .toString(),
                    supervisor.bearer());
            assertThat(settled.status()).as(settled.body()).isEqualTo(200);

            awaitEnd(supervisor, missed, "NO_PATIENT");
        }
    }

    @BothHospitals
    void anotherPromiseMovesTheClockOfOpenCallsAndNotOfEndedOnes(Hospital hospital) {
        String caller = VendorEvent.newCaller();
        String ended = missed(hospital, caller, Duration.ofMinutes(10));
        answered(hospital, caller);
        String open = missed(hospital, VendorEvent.newCaller());
        try (Session supervisor = hospital.asSupervisor()) {
            awaitEnd(supervisor, ended, "REACHED_ELSEWHERE");
            String before = row(supervisor, ended).path("slaDueAt").asText();

            promise(supervisor, 600);

            Patience.soon("another clock").untilAsserted(() -> assertThat(minutesAllowed(row(supervisor, open)))
                    .isEqualTo(600));
            assertThat(row(supervisor, ended).path("slaDueAt").asText()).isEqualTo(before);
        } finally {
            try (Session supervisor = hospital.asSupervisor()) {
                promise(supervisor, HALF_A_DAY);
            }
        }
    }

    @BothHospitals
    void theLeakIsItsListAndFollowsTheQueue(Hospital hospital) {
        CallSummary.missed(hospital, VendorEvent.newUcid(), VendorEvent.newCaller())
                .sendTo(hospital);
        try (Session supervisor = hospital.asSupervisor()) {
            Patience.soon("figures and lists agree").untilAsserted(() -> {
                JsonNode kpis = supervisor.get("/api/supervisor/floor").json().path("kpis");
                long missed = total(supervisor, "filter%5Bday%5D=today");
                long leaked = total(supervisor, "filter%5Bday%5D=today&filter%5Bleaked%5D=true");
                assertThat(missed).isPositive();
                assertThat(kpis.path("missedCallsToday").asLong(-1)).isEqualTo(missed);
                assertThat(kpis.path("missedCallsLeaked").asLong(-1)).isEqualTo(leaked);
                assertThat(kpis.path("missedCallsOpen").asLong(-1))
                        .isEqualTo(total(supervisor, "filter%5Bopen%5D=true"));
                assertThat(kpis.path("missedCallLeakPercent").asDouble(-1))
                        .isEqualTo(Math.round(1000.0 * leaked / missed) / 10.0);
            });
            assertThat(Json.list(
                            supervisor.get("/api/metrics/definitions").json().path("items")))
                    .anySatisfy(metric -> {
                        assertThat(metric.path("id").asText()).isEqualTo("missedCallLeak");
                        assertThat(metric.path("definition").asText()).isNotEmpty();
                    });
            JsonNode figure = supervisor
                    .get("/api/metrics/missed-calls")
                    .json()
                    .path("figures")
                    .path("missedCallLeak");
            assertThat(figure.path("unit").asText()).isEqualTo("percent");
            assertThat(figure.path("drillDown").asText()).startsWith("/api/missed-calls?");
        }
    }

    @BothHospitals
    void anUnknownEndOrDayIsRefused(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            for (String filter : new String[] {"end%5D=LOST", "day%5D=yesterday", "leaked%5D=perhaps", "from%5D=1"}) {
                Http.Answer refused = supervisor.get("/api/missed-calls?filter%5B" + filter);
                assertThat(refused.status()).as(filter).isEqualTo(400);
                assertThat(refused.problem()).isEqualTo("/problems/validation");
            }
        }
    }

    /** Another SLA of missed calls in the hospital's rules. */
    static void promise(Session supervisor, int slaMinutes) {
        ObjectNode config =
                (ObjectNode) supervisor.get("/api/rules/priority-config").json();
        ((ObjectNode) config.path("taskWeights").path("missed_call")).put("slaMinutes", slaMinutes);
        config.remove("version");
        Http.Answer changed = Http.send(
                "PUT", supervisor.hospital().url("/api/rules/priority-config"), config.toString(), supervisor.bearer());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    private static String missed(Hospital hospital, String caller) {
        return missed(hospital, caller, Duration.ZERO);
    }

    private static String missed(Hospital hospital, String caller, Duration ago) {
        String ucid = VendorEvent.newUcid();
        assertThat(CallSummary.missed(hospital, ucid, caller)
                        .ago(ago)
                        .sendTo(hospital)
                        .status())
                .isEqualTo(200);
        return ucid;
    }

    /** The same patient again, five minutes ago, and somebody took the call. */
    private static void answered(Hospital hospital, String caller) {
        CallSummary.answered(hospital, VendorEvent.newUcid(), caller, "General Enquiry", 20)
                .ago(Duration.ofMinutes(5))
                .sendTo(hospital);
    }

    private static void awaitEnd(Session session, String ucid, String end) {
        Patience.soon(end)
                .untilAsserted(() ->
                        assertThat(row(session, ucid).path("end").asText()).isEqualTo(end));
        assertThat(total(session, "filter%5Bucid%5D=" + ucid + "&filter%5Bend%5D=" + end))
                .isEqualTo(1);
    }

    private static JsonNode row(Session session, String ucid) {
        return session.get("/api/missed-calls?filter%5Bucid%5D=" + ucid)
                .json()
                .path("items")
                .path(0);
    }

    private static long total(Session session, String filter) {
        return session.get("/api/missed-calls?limit=1&" + filter)
                .json()
                .path("total")
                .asLong(-1);
    }

    private static long minutesAllowed(JsonNode row) {
        return Duration.between(
                        Instant.parse(row.path("startedAt").asText()),
                        Instant.parse(row.path("slaDueAt").asText()))
                .toMinutes();
    }

    private static TelephonyDesk ready(Hospital hospital) {
        return TelephonyDesk.ready(hospital, hospital.agent(AGENT));
    }
}
