package net.healix360.engage.care.control;

import static net.healix360.engage.replica.entity.RecordKind.APPOINTMENT;
import static net.healix360.engage.replica.entity.RecordKind.CLINIC;
import static net.healix360.engage.replica.entity.RecordKind.DOCTOR;
import static net.healix360.engage.replica.entity.RecordKind.PATIENT;
import static net.healix360.engage.replica.entity.RecordKind.VISIT_SLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.StrictPlatform;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.control.KeyLocks;
import net.healix360.engage.replica.control.PeoplesWrites;
import net.healix360.engage.replica.control.PeoplesWrites.Written;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingTest {
    private static final Author AUTHOR = new Author("session", "member");
    private static final String TEN_ON_FRIDAY = "2026-04-10T04:30:00Z";
    private static final String HALF_PAST_TEN = "2026-04-10T05:00:00Z";

    @TempDir
    private Path directory;

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-09T12:00:00Z"));
    private final StrictPlatform platform = new StrictPlatform(clock);
    private LocalCopy copy;
    private Booking booking;

    @BeforeEach
    void aDoctorWhoSitsOnFridays() {
        copy = new LocalCopy(directory, clock);
        copy.has(DOCTOR, "d1", Map.of("name", "Dr. Asha Rao", "department", "CARDIOLOGY"));
        copy.has(DOCTOR, "d2", Map.of("name", "Dr. Gone", "active", false));
        copy.has(CLINIC, "c1", Map.of("name", "Garden Road"));
        copy.has(PATIENT, "p1", Map.of("firstName", "Ravi", "lastName", "Nair", "phone", "+919845012345"));
        for (String doctor : List.of("d1", "d2")) {
            copy.has(
                    VISIT_SLOT,
                    "s-" + doctor,
                    Map.of(
                            "doctorId",
                            doctor,
                            "clinicId",
                            "c1",
                            "dayOfWeek",
                            "FRIDAY",
                            "startTime",
                            "09:00",
                            "endTime",
                            "12:00"));
        }
        PeoplesWrites writes = new PeoplesWrites(platform, copy.store(), copy.records(), new Fired<>(changed -> {}));
        Appointments appointments = new Appointments(copy.records());
        Doctors doctors = new Doctors(copy.records());
        Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata");
        VisitRules rules = new VisitRules(doctors, new Clinics(copy.records()), appointments, tenancy, clock);
        booking = new Booking(writes, appointments, doctors, rules, new KeyLocks());
    }

    @AfterEach
    void close() {
        copy.close();
    }

    @Test
    void aBookingFillsInTheDoctorsNameAndDepartment() {
        PlatformRecord booked = book(TEN_ON_FRIDAY).record();

        assertThat(booked.fields())
                .containsEntry("doctorName", "Dr. Asha Rao")
                .containsEntry("department", "CARDIOLOGY")
                .containsEntry("status", "SCHEDULED")
                .containsEntry("durationMin", 30L)
                .containsEntry("patientId", "p1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T04:30:00Z, 30",
        "2026-04-10T04:15:00Z, 30",
        "2026-04-10T04:45:00Z, 30",
        "2026-04-10T04:40:00Z, 5"
    })
    void aTimeThatMeetsAnotherAppointmentIsTaken(String begin, int minutes) {
        book(TEN_ON_FRIDAY);

        Problem refused = refused(() -> book(time("d1", begin, minutes), Visitor.known("p1")));

        assertThat(refused.slug()).isEqualTo("slot-taken");
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void whatBeginsWhenAnotherEndsIsFree() {
        book(TEN_ON_FRIDAY);

        assertThat(book(HALF_PAST_TEN).pending()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03T04:30:00Z, 30, appointment-in-past",
        "2026-04-10T03:00:00Z, 30, outside-visit-hours",
        "2026-04-10T06:15:00Z, 30, outside-visit-hours",
        "2026-04-11T04:30:00Z, 30, outside-visit-hours"
    })
    void aTimeThatHasPassedOrWhenTheDoctorDoesNotSitThereIsRefusedAndStoresNothing(
            String begin, int minutes, String slug) {
        Problem refused = refused(() -> book(time("d1", begin, minutes), Visitor.unknown(Map.of("firstName", "New"))));

        assertThat(refused.slug()).isEqualTo(slug);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).singleElement().satisfies(error -> assertThat(error.field())
                .isEqualTo("scheduledAt"));
        assertThat(platform.count()).isZero();
    }

    @Test
    void nobodyIsSentToADoctorWhoSeesNoPatients() {
        assertThat(refused(() -> book(time("d2", TEN_ON_FRIDAY, 30), Visitor.known("p1")))
                        .slug())
                .isEqualTo("doctor-not-active");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 09:00-10:15, clinic-closed, scheduledAt",
        "true, closed, clinic-closed, scheduledAt",
        "false, 09:00-18:00, clinic-closed, clinicId"
    })
    void nobodyIsBookedIntoAClinicThatIsClosedThen(boolean active, String hours, String slug, String field) {
        copy.has(CLINIC, "c1", Map.of("active", active, "weekdayHours", hours, "weekendHours", "00:00-23:59"));

        Problem refused =
                refused(() -> book(time("d1", TEN_ON_FRIDAY, 30), Visitor.unknown(Map.of("firstName", "New"))));

        assertThat(refused.slug()).isEqualTo(slug);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .singleElement()
                .extracting(FieldError::field)
                .isEqualTo(field);
        assertThat(platform.count()).isZero();
    }

    @Test
    void aClinicThatDoesNotTellItsHoursInTimesKeepsNobodyAway() {
        copy.has(CLINIC, "c1", Map.of("weekdayHours", "mornings", "weekendHours", "closed"));

        assertThat(book(TEN_ON_FRIDAY).pending()).isFalse();
    }

    @Test
    void ofTwoAtOnceExactlyOneGetsTheTime() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> attempt = () -> {
                try {
                    book(TEN_ON_FRIDAY);
                    return true;
                } catch (ProblemException taken) {
                    assertThat(taken.problem().slug()).isEqualTo("slot-taken");
                    return false;
                }
            };
            int booked = 0;
            for (Future<Boolean> one : people.invokeAll(java.util.Collections.nCopies(8, attempt))) {
                booked += one.get() ? 1 : 0;
            }

            assertThat(booked).isEqualTo(1);
            assertThat(appointments()).hasSize(1);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aTimeThatSomebodyTookAtThePlatformItselfIsTakenToo() {
        VisitTime wanted = time("d1", TEN_ON_FRIDAY, 30);
        platform.holds(new PlatformRecord(
                APPOINTMENT,
                "elsewhere",
                Map.of("slotKey", wanted.slotKey()),
                clock.instant(),
                clock.instant(),
                Optional.empty()));

        Problem refused = refused(() -> book(wanted, Visitor.unknown(Map.of("firstName", "New"))));

        assertThat(refused.slug()).isEqualTo("slot-taken");
        assertThat(refused.members())
                .as("the patient is made already, and another time needs no second one")
                .containsKey("patientId");
        assertThat(appointments()).isEmpty();
    }

    @Test
    void aNewPatientIsMadeFirstAndAStoredOneKeepsTheName() {
        Written written = book(
                time("d1", TEN_ON_FRIDAY, 30),
                Visitor.unknown(Map.of("firstName", "Meera", "lastName", "Nair", "phone", "+919845012345")));

        String patient = written.record().text("patientId").orElseThrow();
        assertThat(patient).isNotEqualTo("p1");
        assertThat(copy.records().find(PATIENT, patient).orElseThrow().text("firstName"))
                .contains("Meera");
        assertThat(copy.records().find(PATIENT, "p1").orElseThrow().text("firstName"))
                .contains("Ravi");
    }

    @Test
    void aCancelledAppointmentFreesItsTime() {
        String first = book(TEN_ON_FRIDAY).record().id();

        PlatformRecord cancelled =
                change(first, Optional.empty(), Map.of("status", "CANCELLED")).record();

        assertThat(cancelled.fields()).doesNotContainKey("slotKey").containsEntry("status", "CANCELLED");
        assertThat(book(TEN_ON_FRIDAY).record().id()).isNotEqualTo(first);
    }

    @Test
    void aMovedAppointmentFreesItsOldTimeAndHoldsTheNewOne() {
        String first = book(TEN_ON_FRIDAY).record().id();

        PlatformRecord moved = change(first, Optional.of(time("d1", HALF_PAST_TEN, 30)), Map.of())
                .record();

        assertThat(moved.text("scheduledAt")).contains("2026-04-10T05:00:00.000Z");
        assertThat(moved.text("status")).contains("RESCHEDULED");
        assertThat(refused(() -> book(HALF_PAST_TEN)).slug()).isEqualTo("slot-taken");
        assertThat(book(TEN_ON_FRIDAY).pending()).isFalse();
    }

    @Test
    void anAppointmentIsNotInItsOwnWay() {
        String first = book(TEN_ON_FRIDAY).record().id();

        assertThat(change(first, Optional.of(time("d1", TEN_ON_FRIDAY, 45)), Map.of())
                        .record()
                        .number("durationMin"))
                .contains(45L);
    }

    @Test
    void anAppointmentIsNotMovedToATakenTime() {
        book(TEN_ON_FRIDAY);
        String second = book(HALF_PAST_TEN).record().id();

        assertThat(refused(() -> change(second, Optional.of(time("d1", TEN_ON_FRIDAY, 30)), Map.of()))
                        .slug())
                .isEqualTo("slot-taken");
    }

    @Test
    void aCancelledAppointmentIsNeitherMovedNorRevivedAndTheStateIsTold() {
        String first = book(TEN_ON_FRIDAY).record().id();
        change(first, Optional.empty(), Map.of("status", "CANCELLED"));

        Problem moved = refused(() -> change(first, Optional.of(time("d1", HALF_PAST_TEN, 30)), Map.of()));
        Problem revived = refused(() -> change(first, Optional.empty(), Map.of("status", "CONFIRMED")));

        assertThat(List.of(moved, revived)).allSatisfy(problem -> {
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.members()).containsEntry("currentStatus", "CANCELLED");
        });
    }

    @Test
    void whileThePlatformIsDownABookingIsKeptHereAndItsTimeIsTaken() {
        platform.isDown();

        assertThat(book(TEN_ON_FRIDAY).pending()).isTrue();
        assertThat(refused(() -> book(TEN_ON_FRIDAY)).slug()).isEqualTo("slot-taken");
    }

    private Written book(String begin) {
        return book(time("d1", begin, 30), Visitor.known("p1"));
    }

    private Written book(VisitTime wanted, Visitor who) {
        Map<String, Object> more =
                who.id().<Map<String, Object>>map(id -> Map.of("patientId", id)).orElse(Map.of());
        return booking.book(AUTHOR, wanted, who, more);
    }

    private Written change(String id, Optional<VisitTime> wanted, Map<String, Object> more) {
        return booking.change(AUTHOR, new Appointments(copy.records()).find(id).orElseThrow(), wanted, more);
    }

    private List<PlatformRecord> appointments() {
        return copy.records()
                .list(APPOINTMENT, RecordQuery.where("doctorId", "d1"))
                .items();
    }

    private static VisitTime time(String doctor, String begin, int minutes) {
        return new VisitTime(doctor, "c1", Instant.parse(begin), Duration.ofMinutes(minutes));
    }

    private static Problem refused(Callable<?> attempt) {
        return catchThrowableOfType(ProblemException.class, attempt::call).problem();
    }
}
