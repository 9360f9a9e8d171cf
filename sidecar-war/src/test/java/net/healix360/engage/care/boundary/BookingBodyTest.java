package net.healix360.engage.care.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.Appointment;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.care.entity.AppointmentStatus;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BookingBodyTest {
    private static final Instant TEN = Instant.parse("2026-04-10T04:30:00Z");
    private static final VisitTime TIME = new VisitTime("d1", "c1", TEN, Duration.ofMinutes(30));
    private static final Appointment BOOKED = new Appointment("a1", Optional.of(TIME), AppointmentStatus.SCHEDULED);

    @Test
    void aBookingIsForAStoredPatientOrForANewOne() {
        BookingBody stored = BookingBody.read(body("\"patientId\": \"p1\""));
        BookingBody unknown = BookingBody.read(body("\"newPatient\": {\"firstName\": \"Asha\"}"));

        assertThat(stored.newPatient()).isEmpty();
        assertThat(BookingBody.time(stored.fields())).isEqualTo(TIME);
        assertThat(unknown.newPatient()).contains(Map.of("firstName", "Asha"));
    }

    @Test
    void notForBothAndNotForNobody() {
        assertThat(refused(
                        () -> BookingBody.read(body("\"patientId\": \"p1\", \"newPatient\": {\"firstName\": \"A\"}"))))
                .containsExactly("newPatient");
        assertThat(refused(() -> BookingBody.read(body("\"newPatient\": \"Asha\""))))
                .containsExactly("newPatient");
        assertThat(refused(() -> BookingBody.read(body("\"notes\": \"for whom?\""))))
                .containsExactly("patientId");
    }

    @Test
    void aVisitBeginsAtAWholeMinute() {
        assertThat(refused(() -> BookingBody.time(
                        Map.of("doctorId", "d1", "clinicId", "c1", "scheduledAt", "2026-04-10T04:30:01.000Z"))))
                .containsExactly("scheduledAt");
    }

    @Test
    void whatIsNotSaidStaysWhenAnAppointmentIsMoved() {
        assertThat(BookingBody.moved(BOOKED, Map.of("scheduledAt", "2026-04-10T05:00:00.000Z")))
                .contains(new VisitTime("d1", "c1", TEN.plusSeconds(1800), Duration.ofMinutes(30)));
        assertThat(BookingBody.moved(BOOKED, Map.of("durationMin", 45L)))
                .contains(new VisitTime("d1", "c1", TEN, Duration.ofMinutes(45)));
    }

    @Test
    void theSameTimeAgainIsNoMove() {
        assertThat(BookingBody.moved(BOOKED, Map.of("scheduledAt", "2026-04-10T04:30:00.000Z")))
                .isEmpty();
        assertThat(BookingBody.moved(BOOKED, Map.of("notes", "x"))).isEmpty();
    }

    @Test
    void anAppointmentThatHasNoTimeYetIsPlacedAsAWhole() {
        Appointment nowhere = new Appointment("a2", Optional.empty(), AppointmentStatus.SCHEDULED);

        assertThat(refused(() -> BookingBody.moved(nowhere, Map.of("doctorId", "d1"))))
                .containsExactly("clinicId", "scheduledAt");
        assertThat(BookingBody.moved(
                        nowhere, Map.of("doctorId", "d1", "clinicId", "c1", "scheduledAt", "2026-04-10T04:30:00.000Z")))
                .contains(TIME);
    }

    private static JsonObject body(String more) {
        String text = "{\"doctorId\": \"d1\", \"clinicId\": \"c1\", \"scheduledAt\": \"2026-04-10T10:00:00+05:30\", "
                + more + "}";
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static List<String> refused(ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).problem().errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
