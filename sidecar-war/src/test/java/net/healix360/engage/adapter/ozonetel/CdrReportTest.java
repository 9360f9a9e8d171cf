package net.healix360.engage.adapter.ozonetel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.adapter.ozonetel.Verdict.Outcome;
import net.healix360.engage.adapter.volume.TelephonyFile;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.TelephonySettings;
import net.healix360.engage.telephony.entity.CallDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as reference/ozonetel.md §11.1 prints them, with the oddities of §17. */
class CdrReportTest {
    private static final TelephonySettings TEXTS =
            new TelephonyFile("target/no-such-volume", URI.create("http://127.0.0.1:4300"));
    private static final String OURS = SimulatedVendor.OUR_DID;
    private static final String THEIRS = SimulatedVendor.THEIR_DID;

    @Test
    void anAnsweredCallIsReadFieldByField() throws IOException {
        CallDetail call = one(row(Map.of()));

        assertThat(call.ucid()).isEqualTo(new Ucid("31733467784618213"));
        assertThat(call.startedAt()).isEqualTo(Instant.parse("2025-09-23T05:05:55Z"));
        assertThat(call.answeredAt()).contains(Instant.parse("2025-09-23T05:06:02Z"));
        assertThat(call.endedAt()).isEqualTo(Instant.parse("2025-09-23T05:09:40Z"));
        assertThat(call.durationSeconds()).isEqualTo(225);
        assertThat(call.talkSeconds()).isEqualTo(218);
        assertThat(call.wrapSeconds()).isEqualTo(30);
        assertThat(call.handlingSeconds()).isEqualTo(248);
        assertThat(call.agentId()).contains(new AgentId("priya"));
        assertThat(call.disposition()).contains(Disposition.APPOINTMENT_BOOKED);
        assertThat(call.recordingUrl()).contains("https://recordings.example.org/a.mp3");
        assertThat(call.transferType()).isEmpty();
    }

    @Test
    void theLegsOfACallAreOneCallAndWhoAnsweredHandledIt() throws IOException {
        CallDetail call = one(
                row(Map.of(
                        "AgentID", "\"arjun\"", "Status", "\"Unanswered\"", "CallAudio", "\"\"", "TalkTime", "\"\"")),
                row(Map.of("UCID", "31733467784618299", "StartTime", "\"10:36:10\"", "PickupTime", "\"10:36:15\"")));

        assertThat(call.legs()).containsExactly(new Ucid("31733467784618213"), new Ucid("31733467784618299"));
        assertThat(call.agentId()).contains(new AgentId("priya"));
        assertThat(call.agents()).containsExactly(new AgentId("arjun"), new AgentId("priya"));
        assertThat(call.answered()).isTrue();
        assertThat(call.startedAt()).isEqualTo(Instant.parse("2025-09-23T05:05:55Z"));
        assertThat(call.talkSeconds()).isEqualTo(205);
    }

    @Test
    void aCallOverMidnightEndsOnTheNextDay() throws IOException {
        CallDetail call = one(row(Map.of(
                "StartTime", "\"23:59:50\"",
                "PickupTime", "\"00:00:05\"",
                "EndTime", "\"00:03:00\"",
                "Duration", "null",
                "TalkTime", "\"\"")));

        assertThat(call.answeredAt()).contains(Instant.parse("2025-09-23T18:30:05Z"));
        assertThat(call.endedAt()).isEqualTo(Instant.parse("2025-09-23T18:33:00Z"));
        assertThat(call.durationSeconds()).isEqualTo(190);
        assertThat(call.talkSeconds()).isEqualTo(175);
    }

    @Test
    void aLegThatBeginsAfterMidnightComesAfterTheFirst() throws IOException {
        CallDetail call = one(
                row(Map.of("StartTime", "\"23:59:50\"", "EndTime", "\"00:00:10\"", "Status", "\"Unanswered\"")),
                row(Map.of(
                        "UCID", "31733467784618299",
                        "StartTime", "\"00:00:10\"",
                        "PickupTime", "\"00:00:15\"",
                        "EndTime", "\"00:01:15\"")));

        assertThat(call.startedAt()).isEqualTo(Instant.parse("2025-09-23T18:29:50Z"));
        assertThat(call.endedAt()).isEqualTo(Instant.parse("2025-09-23T18:31:15Z"));
        assertThat(call.talkSeconds()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-00:00:05\"", "null", "\"\"", "\"soon\""})
    void aDurationThatIsNoneFollowsFromTheTimes(String nonsense) throws IOException {
        CallDetail call = one(row(Map.of("Duration", nonsense, "TalkTime", nonsense, "HoldDuration", nonsense)));

        assertThat(call.durationSeconds()).isEqualTo(225);
        assertThat(call.talkSeconds()).isEqualTo(218);
        assertThat(call.holdSeconds()).isZero();
    }

    @Test
    void theMachinesWordIsNoDisposition() throws IOException {
        assertThat(one(row(Map.of("Disposition", "\"Wrap up time exceeded :120\"")))
                        .disposition())
                .isEmpty();
    }

    @Test
    void nothingForeignComesOut() throws IOException {
        CdrReport report = read(
                row(Map.of("CallID", "1", "DID", quoted(THEIRS), "AgentID", "\"meera\"", "AgentName", "\"Meera S\"")),
                row(Map.of("CallID", "2", "DID", quoted(THEIRS), "AgentID", "\"\"", "AgentName", "\"Priya N\"")),
                row(Map.of("CallID", "3", "DID", quoted(THEIRS), "AgentID", "\"ARJUN\"")),
                row(Map.of("CallID", "4", "DID", "\"" + OURS.substring(2) + "\"", "AgentID", "\"\"")));

        assertThat(calls(report)).extracting(call -> call.ucid().value()).containsExactly("3", "4");
    }

    @Test
    void aRowThatIsNoneIsLeftOutAndTheOthersStay() throws IOException {
        CdrReport report = read(
                row(Map.of("CallID", "1", "CallDate", "\"yesterday\"")),
                row(Map.of("CallID", "\"; drop\"")),
                row(Map.of("CallID", "3")));

        assertThat(calls(report)).extracting(call -> call.ucid().value()).containsExactly("3");
    }

    @Test
    void aReportThatIsCutOffIsNotBelieved() throws IOException {
        String whole = "{\"status\":\"success\",\"details\":[" + row(Map.of()) + ",";

        assertThat(report(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)))
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void aRefusalIsARefusal() throws IOException {
        String refusal = "{\"message\":\"Missing fromDate and toDate\",\"status\":\"fail\"}";

        assertThat(report(new ByteArrayInputStream(refusal.getBytes(StandardCharsets.UTF_8)))
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aLargeDayIsReadAsItArrives() throws IOException {
        int rows = 20_000;
        Stream<String> parts = Stream.of(
                        Stream.of("{\"details\":["),
                        IntStream.range(0, rows)
                                .mapToObj(n -> (n == 0 ? "" : ",")
                                        + row(Map.of(
                                                "CallID",
                                                "9" + n,
                                                "DID",
                                                quoted(n % 2 == 0 ? OURS : THEIRS),
                                                "AgentID",
                                                n % 2 == 0 ? "\"priya\"" : "\"meera\""))),
                        Stream.of("],\"status\":\"success\"}"))
                .flatMap(part -> part);
        InputStream arriving = new SequenceInputStream(Collections.enumeration(
                parts.map(part -> (InputStream) new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                        .toList()));

        assertThat(calls(report(arriving))).hasSize(rows / 2);
    }

    private static CallDetail one(String... rows) throws IOException {
        List<CallDetail> calls = calls(read(rows));
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }

    private static List<CallDetail> calls(CdrReport report) {
        assertThat(report.verdict().outcome()).isEqualTo(Outcome.SUCCESS);
        return report.calls(ZoneId.of("Asia/Kolkata"), TEXTS);
    }

    private static CdrReport read(String... rows) throws IOException {
        String body = "{\"details\":[" + String.join(",", rows)
                + "],\"status\":\"success\",\"message\":\"success\",\"totalCount\":" + rows.length + "}";
        return report(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static CdrReport report(InputStream body) throws IOException {
        return new CdrReport(new CdrLegReader(WiredHospital.OURS.filter())).read(200, Optional.empty(), body);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String row(Map<String, String> other) {
        Map<String, String> row = new TreeMap<>(Map.of(
                "CallID", "31733467784618213",
                "UCID", "31733467784618213",
                "CallDate", "\"2025-09-23\"",
                "StartTime", "\"10:35:55\"",
                "EndTime", "\"10:39:40\"",
                "PickupTime", "\"10:36:02\"",
                "Duration", "\"00:03:45\"",
                "TalkTime", "\"00:03:38\"",
                "Status", "\"Answered\"",
                "Type", "\"InBound\""));
        row.putAll(Map.of(
                "HandlingTime", "\"00:04:08\"",
                "WrapupDuration", "\"00:00:30\"",
                "HoldDuration", "\"00:00:00\"",
                "CallerID", "\"9000000001\"",
                "DID", quoted(OURS),
                "AgentID", "\"priya\"",
                "AgentName", "\"Priya N\"",
                "CampaignName", quoted("Inbound_" + OURS),
                "Disposition", "\"Appointment Booked\"",
                "CallAudio", "\"https://recordings.example.org/a.mp3\""));
        row.put("TransferType", "\"No Transfers\"");
        row.putAll(other);
        return row.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
