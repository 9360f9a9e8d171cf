package net.healix360.engage.care.control;

import static net.healix360.engage.replica.entity.RecordKind.APPOINTMENT;
import static net.healix360.engage.replica.entity.RecordKind.CLINIC;
import static net.healix360.engage.replica.entity.RecordKind.DOCTOR;
import static net.healix360.engage.replica.entity.RecordKind.VISIT_SLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.care.entity.VisitTimes;
import net.healix360.engage.care.entity.VisitTimes.State;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-04-10");
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    @TempDir
    private Path directory;

    /** Friday, half past nine in Bengaluru. */
    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T04:00:00Z"));

    private LocalCopy copy;
    private VisitRules rules;
    private VisitCalendar calendar;

    @BeforeEach
    void aDoctorWhoSitsOnFridaysAndSaturdays() {
        copy = new LocalCopy(directory, clock);
        copy.has(DOCTOR, "d1", Map.of("name", "Dr. Asha Rao"));
        copy.has(CLINIC, "c1", Map.of("weekdayHours", "08:00-20:00", "weekendHours", "09:00-11:00"));
        sits("s1", "FRIDAY", "09:00", "11:00");
        sits("s2", "SATURDAY", "09:00", "12:00");
        Clinics clinics = new Clinics(copy.records());
        Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata");
        rules = new VisitRules(new Doctors(copy.records()), clinics, new Appointments(copy.records()), tenancy, clock);
        calendar = new VisitCalendar(rules, clinics, tenancy, clock);
    }

    @AfterEach
    void close() {
        copy.close();
    }

    @Test
    void theTimesOfADayFollowEachOtherAndSayWhetherTheyCanBeHad() {
        copy.has(APPOINTMENT, "a1", appointment("2026-04-10T04:45:00Z", 30));

        VisitTimes times = times(Optional.of(FRIDAY), 30, Optional.empty());

        assertThat(times.offers())
                .extracting(VisitTimes.Offer::begin)
                .containsExactly(
                        Instant.parse("2026-04-10T03:30:00Z"),
                        Instant.parse("2026-04-10T04:00:00Z"),
                        Instant.parse("2026-04-10T04:30:00Z"),
                        Instant.parse("2026-04-10T05:00:00Z"));
        assertThat(states(times)).containsExactly(State.PAST, State.FREE, State.TAKEN, State.TAKEN);
        assertThat(times.days()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(times.closed()).isFalse();
    }

    @Test
    void anAppointmentThatIsMovedIsNotInItsOwnWay() {
        copy.has(APPOINTMENT, "a1", appointment("2026-04-10T04:30:00Z", 30));

        assertThat(states(times(Optional.of(FRIDAY), 30, Optional.of("a1"))))
                .containsExactly(State.PAST, State.FREE, State.FREE, State.FREE);
    }

    @Test
    void whatTheClinicsHoursLeaveOutIsNotOffered() {
        assertThat(states(times(Optional.of(SATURDAY), 60, Optional.empty())))
                .as("the doctor sits until twelve, and the clinic closes at eleven")
                .containsExactly(State.FREE, State.FREE);
    }

    @Test
    void aClosedClinicOffersNothingAndSaysSo() {
        copy.has(CLINIC, "c1", Map.of("weekdayHours", "08:00-20:00", "weekendHours", "closed", "active", true));

        VisitTimes times = times(Optional.of(SATURDAY), 30, Optional.empty());

        assertThat(times.closed()).isTrue();
        assertThat(times.offers()).isEmpty();
    }

    @Test
    void aDayOnWhichTheDoctorSitsElsewhereIsEmptyAndNotClosed() {
        VisitTimes times = times(Optional.of(FRIDAY.plusDays(3)), 30, Optional.empty());

        assertThat(times.offers()).isEmpty();
        assertThat(times.closed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T14:29:00Z, 2026-04-10",
        "2026-04-10T14:30:00Z, 2026-04-11", // eight in the evening
        "2026-04-10T18:29:00Z, 2026-04-11",
        "2026-04-10T18:30:00Z, 2026-04-11", // midnight in Bengaluru
        "2026-04-11T05:30:00Z, 2026-04-12"
    })
    void withoutADayItIsTodayAndTomorrowOnceTheClinicHasClosed(Instant now, LocalDate usual) {
        clock.set(now);

        VisitTimes times = times(Optional.empty(), 30, Optional.empty());

        assertThat(times.day()).isEqualTo(usual);
        assertThat(times.usual()).isEqualTo(usual);
    }

    @Test
    void everyTimeThatIsOfferedAsFreeIsBookedAndNoOther() {
        copy.has(APPOINTMENT, "a1", appointment("2026-04-10T04:50:00Z", 20));

        assertThat(times(Optional.of(FRIDAY), 20, Optional.empty()).offers())
                .isNotEmpty()
                .allSatisfy(offer -> {
                    ProblemException refused = catchThrowableOfType(
                            ProblemException.class,
                            () -> rules.check(
                                    new VisitTime("d1", "c1", offer.begin(), Duration.ofMinutes(20)),
                                    Optional.empty()));
                    assertThat(refused == null).isEqualTo(offer.state() == State.FREE);
                });
    }

    private VisitTimes times(Optional<LocalDate> day, int minutes, Optional<String> moved) {
        return calendar.of("d1", "c1", day, Duration.ofMinutes(minutes), moved);
    }

    private static List<State> states(VisitTimes times) {
        return times.offers().stream().map(VisitTimes.Offer::state).toList();
    }

    private void sits(String id, String day, String from, String to) {
        copy.has(
                VISIT_SLOT,
                id,
                Map.of("doctorId", "d1", "clinicId", "c1", "dayOfWeek", day, "startTime", from, "endTime", to));
    }

    private static Map<String, Object> appointment(String begin, long minutes) {
        return Map.of(
                "doctorId",
                "d1",
                "clinicId",
                "c1",
                "scheduledAt",
                begin.replace("Z", ".000Z"),
                "durationMin",
                minutes,
                "status",
                "SCHEDULED");
    }
}
