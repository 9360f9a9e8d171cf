package net.healix360.engage.care.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicTest {
    private static final Clinic CLINIC = clinic("08:00-20:00", "09:00-14:00");

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T08:00, 30, true", // a Friday
        "2026-04-10T07:59, 30, false",
        "2026-04-10T19:30, 30, true",
        "2026-04-10T19:31, 30, false",
        "2026-04-11T08:00, 30, false", // the weekend
        "2026-04-11T13:30, 30, true",
        "2026-04-12T13:45, 30, false"
    })
    void aVisitBeginsAndEndsWhileTheClinicIsOpen(LocalDateTime begin, int minutes, boolean open) {
        assertThat(CLINIC.isOpen(at(begin), Duration.ofMinutes(minutes))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T19:59, false",
        "2026-04-10T20:00, true",
        "2026-04-11T13:59, false",
        "2026-04-11T14:00, true",
        "2026-04-11T07:00, false"
    })
    void theDayIsOverWhenTheClinicCloses(LocalDateTime now, boolean over) {
        assertThat(CLINIC.isOverBy(at(now))).isEqualTo(over);
    }

    @Test
    void aDayOfWhichItSaysClosedIsOverFromTheBeginning() {
        Clinic closed = clinic("08:00-20:00", " Closed ");

        assertThat(closed.isClosedOn(DayOfWeek.SUNDAY)).isTrue();
        assertThat(closed.isClosedOn(DayOfWeek.FRIDAY)).isFalse();
        assertThat(closed.isOverBy(at(LocalDateTime.parse("2026-04-12T00:00")))).isTrue();
    }

    @Test
    void aClinicThatIsNotActiveIsNeverOpen() {
        Clinic gone = new Clinic("c1", false, Optional.of("08:00-20:00"), Optional.empty());

        assertThat(gone.isOpen(at(LocalDateTime.parse("2026-04-10T10:00")), Duration.ofMinutes(30)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9:00-18:00, 09:00-18:00", " 09:00 – 18:30 , 09:00-18:30"})
    void hoursAreReadAsPeopleWriteThem(String written, String read) {
        assertThat(OpeningHours.read(written)).map(OpeningHours::toString).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"mornings", "18:00-09:00", "25:00-26:00", "09:00-09:00"})
    void whatIsNoTimeOfADayIsNoHours(String written) {
        assertThat(OpeningHours.read(written)).isEmpty();
    }

    private static Clinic clinic(String weekday, String weekend) {
        return new Clinic("c1", true, Optional.of(weekday), Optional.of(weekend));
    }

    private static ZonedDateTime at(LocalDateTime time) {
        return time.atZone(ZoneId.of("Asia/Kolkata"));
    }
}
