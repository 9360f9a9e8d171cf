package net.healix360.engage.tenancy.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HospitalTimeTest {
    private static final Instant NOW = Instant.parse("2026-04-10T20:00:00Z");
    private final HospitalTime time = new HospitalTime(NOW, ZoneId.of("Asia/Kolkata"), Locale.ENGLISH);

    @Test
    void anHourOfTodayStandsAlone() {
        assertThat(time.clock(Instant.parse("2026-04-10T19:03:59Z"))).isEqualTo("00:33");
    }

    @Test
    void theDayIsTheHospitalsAndNotTheServers() {
        assertThat(time.clock(Instant.parse("2026-04-10T18:29:00Z"))).isEqualTo("10 Apr, 23:59");
    }

    @Test
    void anAgentWhoWasNeverSeenHasNoTime() {
        assertThat(time.clock(Instant.EPOCH)).isEqualTo("–");
        assertThat(time.timer(Instant.EPOCH)).isEqualTo("–");
    }

    @Test
    void aTimerShowsMinutesAndSecondsAndHoursOnlyWhenThereAreSome() {
        assertThat(time.timer(NOW.minusSeconds(7))).isEqualTo("0:07");
        assertThat(time.timer(NOW.minusSeconds(599))).isEqualTo("9:59");
        assertThat(time.timer(NOW.minusSeconds(3852))).isEqualTo("1:04:12");
    }

    @Test
    void aTimeInTheFutureCountsAsNow() {
        assertThat(time.timer(NOW.plusSeconds(30))).isEqualTo("0:00");
        assertThat(time.waiting(NOW.plusSeconds(30))).isEqualTo("0 sec");
    }

    @Test
    void waitingIsToldInTheUnitsThatMatter() {
        assertThat(time.waiting(NOW.minusSeconds(45))).isEqualTo("45 sec");
        assertThat(time.waiting(NOW.minusSeconds(12 * 60 + 5))).isEqualTo("12 min");
        assertThat(time.waiting(NOW.minusSeconds(3 * 3600))).isEqualTo("3 hr");
        assertThat(time.waiting(NOW.minusSeconds(3 * 3600 + 20 * 60))).isEqualTo("3 hr 20 min");
        assertThat(time.waiting(NOW.minusSeconds(26 * 3600))).isEqualTo("1 day");
        assertThat(time.waiting(NOW.minusSeconds(50 * 3600))).isEqualTo("2 days");
    }

    @Test
    void whoReadsTwelveHoursGetsThemWithTheHalfOfTheDay() {
        HospitalTime twelve = new HospitalTime(NOW, time.zone(), Locale.forLanguageTag("en-u-hc-h12"));

        assertThat(twelve.clock(Instant.parse("2026-04-10T19:03:59Z"))).isEqualTo("12:33 AM");
        assertThat(twelve.clock(Instant.parse("2026-04-10T18:29:00Z"))).isEqualTo("10 Apr, 11:59 PM");
    }

    @Test
    void theZoneHasAName() {
        assertThat(time.zoneName()).isEqualTo("India Standard Time");
    }
}
