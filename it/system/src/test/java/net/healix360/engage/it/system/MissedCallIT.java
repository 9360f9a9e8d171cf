package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the campaign's callback to the platform, the missed-call list and the stream; and what is refused. */
class MissedCallIT {
    private final Stack stack = Stack.up();

    @BothHospitals
    void aMissedCallIsStoredInThePlatformUnderTheRightHospitalOnly(Hospital hospital) {
        Platform.Member here = stack.platform().signIn(hospital.supervisor());
        Platform.Member there = stack.platform().signIn(hospital.other().supervisor());

        String ucid = stack.simulator().missedCall(hospital, VendorEvent.newCaller());

        Patience.soon("stored in the platform").until(() -> here.callsWith(ucid).size() == 1);
        assertThat(here.callsWith(ucid).get(0).path("callStatus").asText()).isEqualTo("MISSED");
        assertThat(there.callsWith(ucid)).isEmpty();
    }

    @BothHospitals
    void aMissedCallAppearsInTheListAndOnTheStreamOfItsHospitalOnly(Hospital hospital) {
        try (Session here = hospital.asSupervisor();
                EventStream stream = here.stream();
                Session there = hospital.other().asSupervisor()) {
            String caller = VendorEvent.newCaller();
            String ucid = stack.simulator().missedCall(hospital, caller);

            stream.await(
                    "missed call",
                    message -> message.event().equals("missed-call")
                            && message.data().path("ucid").asText().equals(ucid));
            assertThat(missed(here, ucid)).singleElement().satisfies(row -> {
                assertThat(row.path("callbackStatus").asText()).isEqualTo("PENDING_CALLBACK");
                assertThat(row.path("callerPhone").asText()).isEqualTo("+91" + caller);
                assertThat(row.path("callSourceNumber").asText()).isEqualTo(hospital.did());
                assertThat(row.path("missedCallCount").asInt()).isEqualTo(1);
                assertThat(row.path("slaDueAt").asText()).isNotEmpty();
            });
            assertThat(missed(there, ucid)).isEmpty();
        }
    }

    @BothHospitals
    void theListSaysWhenThePlatformHasTheCall(Hospital hospital) {
        String ucid = VendorEvent.newUcid();
        CallSummary.missed(hospital, ucid, VendorEvent.newCaller()).sendTo(hospital);
        try (Session supervisor = hospital.asSupervisor()) {
            Patience.soon("stored").until(() -> missed(supervisor, ucid).stream()
                    .anyMatch(row -> row.path("stored").asBoolean()));
        }
    }

    @BothHospitals
    void theSameCallbackAgainChangesNothing(Hospital hospital) {
        String ucid = VendorEvent.newUcid();
        CallSummary summary = CallSummary.missed(hospital, ucid, VendorEvent.newCaller());
        Platform.Member member = stack.platform().signIn(hospital.supervisor());

        assertThat(summary.sendTo(hospital).status()).isEqualTo(200);
        Patience.soon("stored").until(() -> member.callsWith(ucid).size() == 1);
        assertThat(summary.sendTo(hospital).status()).isEqualTo(200);
        // a later call is stored after whatever the repetition could have caused
        String later = VendorEvent.newUcid();
        CallSummary.missed(hospital, later, VendorEvent.newCaller()).sendTo(hospital);
        Patience.soon("the later call").until(() -> member.callsWith(later).size() == 1);

        assertThat(member.callsWith(ucid)).hasSize(1);
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(missed(supervisor, ucid)).singleElement().satisfies(row -> assertThat(
                            row.path("missedCallCount").asInt())
                    .isEqualTo(1));
        }
    }

    @BothHospitals
    void theSameNumberAgainCountsOnTheOpenEntry(Hospital hospital) {
        String caller = VendorEvent.newCaller();
        String first = VendorEvent.newUcid();
        String second = VendorEvent.newUcid();

        CallSummary.missed(hospital, first, caller).sendTo(hospital);
        CallSummary.missed(hospital, second, "+91" + caller).sendTo(hospital);

        try (Session supervisor = hospital.asSupervisor()) {
            JsonNode page = supervisor.get("/api/missed-calls?q=" + caller).json();
            assertThat(page.path("total").asInt()).isEqualTo(1);
            JsonNode entry = page.path("items").get(0);
            assertThat(entry.path("id").asText()).isEqualTo(first);
            assertThat(entry.path("missedCallCount").asInt()).isEqualTo(2);
        }
        Platform.Member member = stack.platform().signIn(hospital.supervisor());
        Patience.soon("both calls are records")
                .until(() -> member.callsWith(first).size() == 1
                        && member.callsWith(second).size() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data=%7Bnot+json",
                "data=%5B%5D",
                "data=%7B%7D",
                "data=%7B%22monitorUCID%22%3A%22%3Cscript%3E%22%7D",
                "other=1"
            })
    void aMalformedCallbackIsRefusedAndStoresNothing(String form) {
        Hospital hospital = stack.ramaiah();
        try (Session supervisor = hospital.asSupervisor()) {
            int before = total(supervisor);

            Http.Answer answer =
                    Http.send("POST", hospital.webhook(), "application/x-www-form-urlencoded", form, Map.of());

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.problem()).startsWith("/problems/");
            assertThat(total(supervisor)).isEqualTo(before);
        }
    }

    @BothHospitals
    void aCallbackWithAWrongTokenIsRefusedAndStoresNothing(Hospital hospital) {
        String ucid = VendorEvent.newUcid();
        CallSummary summary = CallSummary.missed(hospital, ucid, VendorEvent.newCaller());

        assertThat(summary.sendTo(hospital, "wrong").status()).isEqualTo(401);
        assertThat(summary.sendTo(
                                hospital,
                                hospital.other().secrets().path("webhookToken").asText())
                        .status())
                .as("the other hospital's token")
                .isEqualTo(401);
        assertThat(Http.post(hospital.url("/webhooks/ozonetel/missed-call"), Map.of())
                        .status())
                .as("no token")
                .isEqualTo(401);
        assertNothingStored(hospital, ucid);
    }

    @BothHospitals
    void aCallbackOfOneMegabyteIsRefusedAndStoresNothing(Hospital hospital) {
        String ucid = VendorEvent.newUcid();
        String huge = CallSummary.missed(hospital, ucid, VendorEvent.newCaller())
                .json()
                .replace("UserHangup", "x".repeat(1024 * 1024));

        Http.Answer answer = new CallSummary(huge).sendTo(hospital);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).startsWith("/problems/");
        assertNothingStored(hospital, ucid);
    }

    /** A good call that is sent after the refused one is stored; the refused one is not. */
    private void assertNothingStored(Hospital hospital, String ucid) {
        Platform.Member member = stack.platform().signIn(hospital.supervisor());
        String good = VendorEvent.newUcid();
        CallSummary.missed(hospital, good, VendorEvent.newCaller()).sendTo(hospital);
        Patience.soon("the good call").until(() -> member.callsWith(good).size() == 1);
        assertThat(member.callsWith(ucid)).isEmpty();
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(missed(supervisor, ucid)).isEmpty();
        }
    }

    private static int total(Session session) {
        return session.get("/api/missed-calls?limit=1").json().path("total").asInt();
    }

    private static List<JsonNode> missed(Session session, String ucid) {
        return Json.list(
                session.get("/api/missed-calls?filter%5Bucid%5D=" + ucid).json().path("items"));
    }
}
