package net.healix360.engage.adapter.ozonetel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.adapter.volume.TelephonyFile;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payloads are those of reference/ozonetel.md §4.2, letter by letter. */
class OzonetelSummaryTest {
    private static final String ANSWERED = """
            {"monitorUCID":"9062175860395512","UUI":"Appointments","Did":"918040000001","CampaignName":"Inbound_918040000001",
             "Location":"Karnataka","CallerID":"919000000001","PhoneName":"priya","Skill":"Appointments",
             "StartTime":"2025-09-23 10:35:55","EndTime":"2025-09-23 10:39:40","TimeToAnswer":"00:00:07",
             "CallDuration":"00:03:45","Duration":"00:03:38","FallBackRule":"AgentDial","DialedNumber":"500964",
             "Type":"inbound","AgentID":"priya","AgentPhoneNumber":"500964","AgentUniqueID":"1001","AgentName":"Priya N",
             "Disposition":"Appointment Booked","HangupBy":"UserHangup","Status":"Answered",
             "AudioFile":"https://recordings.example.org/helix_demo/helix_demo_9062175860395512_20250923103555.mp3",
             "TransferType":"No Transfers","TransferredTo":"","Comments":"","DialStatus":"answered",
             "Apikey":"KK00000000000000000000000000000000","AgentStatus":"answered","CustomerStatus":"answered",
             "UserName":"helix_demo","CallerConfAudioFile":"","ConfDuration":"00:00:00","CampaignStatus":"ONLINE",
             "HoldDuration":"00:00:00","WrapUpDuration":"00:00:30","DataUniqueId":""}
            """;

    private static final String NOT_ANSWERED = """
            {"monitorUCID":"9062175860739901","UUI":"","Did":"918040000001","CampaignName":"Inbound_918040000001","Location":"",
             "CallerID":"9000000004","PhoneName":"priya->arjun","Skill":"Appointments","StartTime":"2025-09-23 11:33:19",
             "EndTime":"2025-09-23 11:34:05","TimeToAnswer":"00:00:00","CallDuration":"00:00:46","Duration":"00:00:00",
             "FallBackRule":"AgentDial","DialedNumber":"500964->500965","Type":"inbound","AgentID":"priya->arjun",
             "AgentPhoneNumber":"500964->500965","AgentUniqueID":"1001->1002","AgentName":"Priya N->Arjun K","Disposition":"",
             "HangupBy":"UserHangup","Status":"NotAnswered","AudioFile":"","TransferType":"No Transfers","TransferredTo":"",
             "Comments":"","DialStatus":"not_answered->user_disconnected","Apikey":"KK00000000000000000000000000000000",
             "AgentStatus":"not_answered->user_disconnected","CustomerStatus":"answered","UserName":"helix_demo",
             "CallerConfAudioFile":"","ConfDuration":"00:00:00","CampaignStatus":"ONLINE"}
            """;

    private static final String MANUAL = """
            {"monitorUCID":"9062175860553077","UUI":"HX-LEAD-42","Did":"918040000001","CampaignName":"Inbound_918040000001","Location":"",
             "CallerID":"9000000002","PhoneName":"priya","Skill":"None","StartTime":"2025-09-23 11:02:10","EndTime":"2025-09-23 11:02:41",
             "TimeToAnswer":"00:00:00","CallDuration":"00:00:31","Duration":"00:00:00","FallBackRule":"AgentDial","DialedNumber":"500964",
             "Type":"Manual","AgentID":"priya","AgentPhoneNumber":"500964","AgentUniqueID":"1001","AgentName":"Priya N","Disposition":"",
             "HangupBy":"AgentHangup","Status":"NotAnswered","AudioFile":"","TransferType":"No Transfers","TransferredTo":"","Comments":"",
             "DialStatus":"not_answered","Apikey":"KK00000000000000000000000000000000","AgentStatus":"answered","CustomerStatus":"NoResponse",
             "UserName":"helix_demo","CallerConfAudioFile":"","ConfDuration":"00:00:00","CampaignStatus":"ONLINE"}
            """;

    private final OzonetelSummary summaries = new OzonetelSummary(
            new Tenancy("ramaiah", "Ramaiah Memorial", "Asia/Kolkata"),
            new TelephonyFile("target/no-such-volume", URI.create("http://127.0.0.1:4300")));

    @Test
    void anAnsweredInboundCallIsReadFieldByField() {
        assertThat(summaries.read(ANSWERED))
                .isEqualTo(new CallSummary(
                        new Ucid("9062175860395512"),
                        Direction.INBOUND,
                        true,
                        "919000000001",
                        "918040000001",
                        "Inbound_918040000001",
                        Instant.parse("2025-09-23T05:05:55Z"),
                        Optional.of(Instant.parse("2025-09-23T05:06:02Z")),
                        Instant.parse("2025-09-23T05:09:40Z"),
                        225,
                        218,
                        Optional.of(new AgentId("priya")),
                        Optional.of("Priya N"),
                        Optional.of("APPOINTMENT_BOOKED"),
                        Optional.of(
                                "https://recordings.example.org/helix_demo/helix_demo_9062175860395512_20250923103555.mp3"),
                        new CallSummary.Handling(
                                Optional.of(0L),
                                Optional.of(30L),
                                List.of(new AgentId("priya")),
                                Optional.empty(),
                                Optional.empty(),
                                "UserHangup",
                                "",
                                "Appointments")));
    }

    @Test
    void aCallThatTwoAgentsDidNotTakeIsMissedAndTheLastOneWasTriedLast() {
        CallSummary call = summaries.read(NOT_ANSWERED);

        assertThat(call.isMissed()).isTrue();
        assertThat(call.answeredAt()).isEmpty();
        assertThat(call.agentId()).contains(new AgentId("arjun"));
        assertThat(call.agentName()).contains("Arjun K");
        assertThat(call.durationSeconds()).isEqualTo(46);
        assertThat(call.talkSeconds()).isZero();
        assertThat(call.disposition()).isEmpty();
        assertThat(call.recordingUrl()).isEmpty();
    }

    @Test
    void aChainOfAgentsIsReadInItsOrderAndTheLastHandledIt() {
        CallSummary call = read("AgentID", "priya->0->arjun->Meena");

        assertThat(call.handling().agents())
                .containsExactly(new AgentId("priya"), new AgentId("arjun"), new AgentId("meena"));
        assertThat(call.agentId()).contains(new AgentId("meena"));
    }

    @Test
    void aTransferIsToldWithWhereItWent() {
        assertThat(summaries
                        .read(ANSWERED.replace("No Transfers", "Blind")
                                .replace("\"TransferredTo\":\"\"", "\"TransferredTo\":\"arjun\""))
                        .handling())
                .satisfies(handling -> {
                    assertThat(handling.transferType()).contains("Blind");
                    assertThat(handling.transferredTo()).contains("arjun");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-00:00:05", "", "null", "soon", "99:99:99"})
    void aDurationThatIsNoneIsNotKnown(String text) {
        assertThat(read("HoldDuration", text).handling().holdSeconds()).isEmpty();
        assertThat(read("Duration", text).talkSeconds()).isZero();
    }

    @Test
    void aManualCallThatTheCustomerDidNotPickUpIsNoMissedCall() {
        CallSummary call = summaries.read(MANUAL);

        assertThat(call.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(call.answered()).isFalse();
        assertThat(call.isMissed()).isFalse();
    }

    @Test
    void theAccountsKeyGoesNowhere() {
        assertThat(summaries.read(ANSWERED).toString()).doesNotContain("KK0000");
    }

    @ParameterizedTest
    @CsvSource({
        "Appointment Booked, APPOINTMENT_BOOKED",
        "appointment_booked, APPOINTMENT_BOOKED",
        "Callback Requested, CALLBACK_REQUESTED",
        "Follow-up, FOLLOW_UP_SCHEDULED",
        "No Answer, NO_ANSWER",
        "NOT_INTERESTED, NOT_INTERESTED",
        "Wrong Number, WRONG_NUMBER"
    })
    void aDispositionIsReadHoweverItIsWritten(String text, String disposition) {
        assertThat(read("Disposition", text).disposition()).contains(disposition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wrap up time exceeded :120", "", "Something of the vendor"})
    void aTextThatNoAgentChoseIsNoDisposition(String text) {
        assertThat(read("Disposition", text).disposition()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0"})
    void noAgentIsNoAgent(String none) {
        assertThat(read("AgentID", none).agentId()).isEmpty();
    }

    @Test
    void fieldNamesAreReadInAnyCase() {
        assertThat(summaries.read(ANSWERED.replace("\"Did\"", "\"DId\"").replace("\"AgentID\"", "\"agentid\"")))
                .isEqualTo(summaries.read(ANSWERED));
    }

    @Test
    void withoutADurationTheTimesTell() {
        assertThat(read("CallDuration", "").durationSeconds()).isEqualTo(225);
        assertThat(read("CallDuration", "soon").durationSeconds()).isEqualTo(225);
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitorUCID", "StartTime", "EndTime"})
    void whatACallCannotBeWithoutIsNamedWhenItIsMissing(String field) {
        Problem problem = refused(ANSWERED.replace("\"" + field + "\"", "\"other\""));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(refused("{}").errors())
                .extracting(FieldError::field)
                .containsExactly("monitorUCID", "StartTime", "EndTime");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "data=", "null", "\"x\""})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertThat(refused(body).slug()).isEqualTo("malformed-summary");
    }

    @Test
    void anAgentIdThatIsTooLongIsTheCallersFaultAndNotOurs() {
        assertThat(refused(ANSWERED.replace("\"AgentID\":\"priya\"", "\"AgentID\":\"" + "x".repeat(200) + "\""))
                        .status())
                .isEqualTo(400);
    }

    private CallSummary read(String field, String value) {
        return summaries.read(
                ANSWERED.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + value + "\""));
    }

    private Problem refused(String body) {
        return catchThrowableOfType(ProblemException.class, () -> summaries.read(body))
                .problem();
    }
}
