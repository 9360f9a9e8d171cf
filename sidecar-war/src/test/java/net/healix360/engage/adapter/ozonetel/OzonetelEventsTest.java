package net.healix360.engage.adapter.ozonetel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payloads are those of reference/ozonetel.md §3.5 and §3.6, letter by letter. */
class OzonetelEventsTest {
    private static final AgentId PRIYA = new AgentId("priya");

    private final OzonetelEvents events =
            new OzonetelEvents(new Tenancy("ramaiah", "Ramaiah Memorial", "Asia/Kolkata"));

    @Test
    void anInboundCallRingsAtAnAgentAtTheVendorsTimeInTheHospitalsZone() {
        assertThat(call("""
                {"eventType":"Call","eventTime":"2025-09-23 10:35:56","username":"helix_demo",
                 "data":{"action":"Calling","call_type":"Inbound","ucid":"9062175860395512","monitor_ucid":"9062175860395512",
                 "agent_id":"priya","skill":"Appointments","caller_id":"9000000001","did":"918040000001","agent_number":"500964",
                 "event_time":"2025-09-23 10:35:55"}}
                """))
                .contains(new CallChanged(
                        new Ucid("9062175860395512"),
                        Optional.of(PRIYA),
                        CallState.RINGING,
                        Direction.INBOUND,
                        "9000000001",
                        "918040000001",
                        Instant.parse("2025-09-23T05:05:55Z")));
    }

    @Test
    void anInboundCallIsAnsweredAndEnds() {
        assertThat(callChange("""
                {"eventType":"Call","eventTime":"2025-09-23 10:36:03","username":"helix_demo",
                 "data":{"action":"Answered","call_type":"Inbound","ucid":"9062175860395512","monitor_ucid":"9062175860395512",
                 "agent_id":"priya","skill":"Appointments","caller_id":"9000000001","did":"918040000001","agent_number":"500964",
                 "event_time":"2025-09-23 10:36:02"}}
                """).state()).isEqualTo(CallState.ACTIVE);
        CallChanged end = callChange("""
                {"eventType":"Call","eventTime":"2025-09-23 10:39:41","username":"helix_demo",
                 "data":{"action":"Disconnect","call_type":"Inbound","ucid":"9062175860395512","monitor_ucid":"9062175860395512",
                 "agent_id":"priya","skill":"Appointments","caller_id":"9000000001","did":"918040000001","agent_number":"500964",
                 "event_time":"2025-09-23 10:39:40"}}
                """);
        assertThat(end.state()).isEqualTo(CallState.ENDED);
        assertThat(end.at()).isEqualTo(Instant.parse("2025-09-23T05:09:40Z"));
    }

    @Test
    void aManualCallIsOutbound() {
        assertThat(callChange("""
                {"eventType":"Call","eventTime":"2025-09-23 11:02:11","username":"helix_demo",
                 "data":{"action":"Calling","call_type":"Manual","ucid":"9062175860553077","monitor_ucid":"9062175860553077",
                 "agent_id":"priya","skill":"","caller_id":"9000000002","did":"918040000001","agent_number":"500964",
                 "event_time":"2025-09-23 11:02:10"}}
                """).direction()).isEqualTo(Direction.OUTBOUND);
    }

    @Test
    void aCallIsKnownByItsMonitorUcidAndNotByItsLegs() {
        CallChanged call = callChange("""
                {"eventType":"Call","eventTime":"2025-09-23 11:20:44","username":"helix_demo",
                 "data":{"action":"Answered","call_type":"Progressive","ucid":"9062175860664331","monitor_ucid":"9062175860664330",
                 "agent_id":"arjun","skill":"Followup","caller_id":"9000000003","did":"918040000002","agent_number":"500965",
                 "event_time":"2025-09-23 11:20:43"}}
                """);

        assertThat(call.ucid()).isEqualTo(new Ucid("9062175860664330"));
        assertThat(call.direction()).isEqualTo(Direction.OUTBOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inbound", "InBound", "inbound", "INBOUND"})
    void inboundIsWrittenInManyWays(String callType) {
        assertThat(callChange(callWith("\"call_type\":\"" + callType + "\"")).direction())
                .isEqualTo(Direction.INBOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"0\"", "0", "null"})
    void aCallThatNoAgentHasYetNamesNone(String agent) {
        assertThat(callChange(callWith("\"agent_id\":" + agent)).agentId()).isEmpty();
    }

    @Test
    void ofAChainOfAgentsTheLastHasTheCall() {
        assertThat(callChange(callWith("\"agent_id\":\"priya->arjun\"")).agentId())
                .contains(new AgentId("arjun"));
        assertThat(callChange(callWith("\"agent_id\":\"priya -> Arjun \"")).agentId())
                .contains(new AgentId("arjun"));
    }

    @Test
    void aUcidThatIsANumberKeepsItsDigits() {
        assertThat(callChange(callWith("\"monitor_ucid\":90621758603955129")).ucid())
                .isEqualTo(new Ucid("90621758603955129"));
    }

    @Test
    void theProductionAgentEventIsReadLetterByLetter() {
        assertThat(agent("""
                {"eventType":"Agent","eventTime":"2025-10-18 17:07:43","username":"helix_demo",
                 "data":{"action":"incall","agentUniqeId":1001,"agentId":"priya","agentMode":"INBOUND","eventTime":"2025-10-18 17:07:43"}}
                """))
                .contains(new AgentChanged(
                        PRIYA, AgentState.IN_CALL, Optional.empty(), Instant.parse("2025-10-18T11:37:43Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "release, READY",
        "ready, READY",
        "IDLE, READY",
        "AUX, PAUSED",
        "pause, PAUSED",
        "calling, RINGING",
        "incall, IN_CALL",
        "InCall, IN_CALL",
        "ACW, ACW",
        "logout, OFFLINE",
        "login, PAUSED"
    })
    void everyActionOfTheVendorIsAState(String action, AgentState state) {
        assertThat(agentChange(agentWith(action, "")).state()).isEqualTo(state);
    }

    @Test
    void aLoginIsAPauseWithTheReasonLogin() {
        assertThat(agentChange(agentWith("login", "")).reason()).contains("login");
    }

    @Test
    void theDossiersLunchBreakHasItsReason() {
        AgentChanged pause = agentChange("""
                {"eventType":"Agent","eventTime":"2025-09-23 13:00:00","username":"helix_demo","data":{"action":"pause","agentUniqeId":1001,"agentId":"priya","agentMode":"INBOUND","eventTime":"2025-09-23 13:00:00","pauseReason":"Lunch"}}
                """);

        assertThat(pause.state()).isEqualTo(AgentState.PAUSED);
        assertThat(pause.reason()).contains("Lunch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pauseReason", "pause_reason", "aux", "auxReason", "aux_reason", "reason", "status"})
    void theReasonOfAPauseIsReadFromWhateverKeyHasIt(String key) {
        assertThat(agentChange(agentWith("pause", ",\"" + key + "\":\"Lunch\"")).reason())
                .contains("Lunch");
        assertThat(agentChange(agentWith("AUX", ",\"" + key + "\":\" \"")).reason())
                .isEmpty();
    }

    @Test
    void theFirstKeyThatIsNotBlankIsTheReason() {
        assertThat(agentChange(agentWith("pause", ",\"status\":\"x\",\"pauseReason\":\"\",\"reason\":\"Tea\""))
                        .reason())
                .contains("Tea");
    }

    @Test
    void onlyAPauseHasAReason() {
        assertThat(agentChange(agentWith("release", ",\"reason\":\"Lunch\"")).reason())
                .isEmpty();
    }

    @Test
    void anEventWithoutAnEnvelopeIsReadToo() {
        assertThat(agent("{\"action\":\"release\",\"agentId\":\"priya\",\"eventTime\":\"2025-09-23 09:00:05\"}"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "42",
                "{}",
                "{\"data\":[]}",
                "{\"data\":{\"action\":\"release\",\"agentId\":\"priya\"}}",
                "{\"data\":{\"action\":\"release\",\"agentId\":\"priya\",\"eventTime\":\"yesterday\"}}",
                "{\"data\":{\"action\":\"release\",\"agentId\":\"\",\"eventTime\":\"2025-09-23 09:00:05\"}}",
                "{\"data\":{\"action\":\"dances\",\"agentId\":\"priya\",\"eventTime\":\"2025-09-23 09:00:05\"}}",
                "{\"data\":{\"agentId\":\"priya\",\"eventTime\":\"2025-09-23 09:00:05\"}}",
                "{\"data\":{\"action\":{\"a\":1},\"agentId\":\"priya\",\"eventTime\":\"2025-09-23 09:00:05\"}}"
            })
    void whatCannotBeReadIsNoEventAndNoFault(String body) {
        assertThat(events.translate("agent", body)).isEmpty();
        assertThat(events.translate("call", body)).isEmpty();
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNoTime() {
        assertThat(agent("{\"action\":\"release\",\"agentId\":\"priya\",\"eventTime\":\"2025-02-31 09:00:05\"}"))
                .isEmpty();
    }

    @Test
    void aCallWithoutAUsableUcidIsNoEvent() {
        assertThat(call(callWith("\"monitor_ucid\":\"\",\"ucid\":\"not a ucid\"")))
                .isEmpty();
    }

    @Test
    void anotherKindOfEntryIsNoEvent() {
        assertThat(events.translate("missed-call", callWith("\"did\":\"9\""))).isEmpty();
    }

    private static String callWith(String member) {
        String name = member.substring(0, member.indexOf(':'));
        StringBuilder body = new StringBuilder("{\"data\":{").append(member);
        for (String other : new String[] {
            "\"action\":\"Calling\"",
            "\"call_type\":\"Inbound\"",
            "\"monitor_ucid\":\"9062175860395512\"",
            "\"agent_id\":\"priya\"",
            "\"caller_id\":\"9000000001\"",
            "\"did\":\"918040000001\"",
            "\"event_time\":\"2025-09-23 10:35:55\""
        }) {
            if (!other.startsWith(name + ":")) {
                body.append(',').append(other);
            }
        }
        return body.append("}}").toString();
    }

    private static String agentWith(String action, String members) {
        return "{\"data\":{\"action\":\"" + action + "\",\"agentId\":\"priya\",\"eventTime\":\"2025-09-23 09:00:05\""
                + members + "}}";
    }

    private Optional<FloorEvent> agent(String body) {
        return events.translate("agent", body);
    }

    private Optional<FloorEvent> call(String body) {
        return events.translate("call", body);
    }

    private AgentChanged agentChange(String body) {
        return (AgentChanged) agent(body).orElseThrow();
    }

    private CallChanged callChange(String body) {
        return (CallChanged) call(body).orElseThrow();
    }
}
