package net.healix360.engage.missedcalls.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.healix360.engage.tenancy.boundary.HospitalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedCallRowTest {
    private static final Instant MISSED = Instant.parse("2026-04-10T08:00:00Z");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("net.healix360.engage.messages", Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"0,low", "29,low", "30,medium", "48,high", "60,high", "61,critical", "600,critical"})
    void theSlaIsTheWorklistsOwnClock(int minutes, String level) {
        assertThat(row(CallbackStatus.PENDING_CALLBACK, minutes).sla().level()).isEqualTo(level);
    }

    @Test
    void theDueTimeIsTheHospitals() {
        assertThat(row(CallbackStatus.PENDING_CALLBACK, 5).sla().due()).isEqualTo("14:30");
    }

    @Test
    void anAttemptStopsNeitherTheClockNorTheWaiting() {
        MissedCallRow attempted = row(CallbackStatus.CALLBACK_ATTEMPTED, 600);
        assertThat(attempted.sla().level()).isEqualTo("critical");
        assertThat(attempted.waiting()).isEqualTo("10 hr");
        assertThat(attempted.word()).isEqualTo("callback.CALLBACK_ATTEMPTED");
        assertThat(attempted.ended()).isEmpty();
    }

    @Test
    void nobodyWaitsAfterTheEnd() {
        MissedCallRow ended = row(CallbackStatus.CALLBACK_COMPLETED, 600);
        assertThat(ended.waiting()).isEmpty();
        assertThat(ended.sla()).isEqualTo(new SlaMark("", ""));
        assertThat(ended.word()).isEqualTo("end.RECOVERED");
        assertThat(ended.ended()).isEqualTo("13:30");
    }

    @Test
    void everyStatusAndLevelHasAWord() {
        assertThat(Stream.of(CallbackStatus.values()).map(status -> "callback." + status))
                .allMatch(WORDS::containsKey);
        assertThat(Stream.of(MissedCallEnd.values()).map(end -> "end." + end)).allMatch(WORDS::containsKey);
        assertThat(Stream.of("OPEN", "ATTEMPTED", "ENDED", "ALL").map(view -> "view." + view))
                .allMatch(WORDS::containsKey);
        assertThat(Stream.of("low", "medium", "high", "critical").map(level -> "sla." + level))
                .allMatch(WORDS::containsKey);
    }

    private static MissedCallRow row(CallbackStatus status, int minutesLater) {
        MissedCall call = new MissedCall(
                "u1",
                new Ucid("u1"),
                "+919845012345",
                Optional.empty(),
                "918041763400",
                "Inbound",
                MISSED,
                status,
                1,
                MISSED.plusSeconds(3600),
                Optional.of(new AgentId("asha")),
                true);
        HospitalTime time =
                new HospitalTime(MISSED.plusSeconds(minutesLater * 60L), ZoneId.of("Asia/Kolkata"), Locale.ENGLISH);
        return MissedCallRow.of(call, time, AgentId::value);
    }
}
