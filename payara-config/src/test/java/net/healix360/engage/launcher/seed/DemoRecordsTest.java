package net.healix360.engage.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.DemoHospital;
import org.junit.jupiter.api.Test;

class DemoRecordsTest {
    private static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private final CareRecords care = new CareRecords(DemoHospital.RAMAIAH, "Asia/Kolkata");
    private final OutreachRecords outreach = new OutreachRecords(DemoHospital.RAMAIAH, CLOCK, INDIA);
    private final PatientRecords patients = new PatientRecords(DemoHospital.RAMAIAH);

    @Test
    void ramaiahHas195DoctorsAndEachSitsTwiceAWeek() {
        Map<String, String> doctors = ids(doctors());

        assertThat(doctors).hasSize(195);
        assertThat(care.visitSlots(doctors, ids(care.clinics()))).hasSize(390).allSatisfy(slot -> assertThat(
                        (String) slot.get("startTime"))
                .isLessThan((String) slot.get("endTime")));
    }

    @Test
    void aDoctorWhoIsAMemberIsLinkedToTheMember() {
        assertThat(doctors())
                .filteredOn(doctor -> doctor.containsKey("memberId"))
                .extracting(doctor -> doctor.get("memberId"))
                .containsExactly(
                        "member doctor01@ramaiah.example",
                        "member doctor02@ramaiah.example",
                        "member doctor03@ramaiah.example");
    }

    @Test
    void twoRunsMakeTheSamePatients() {
        assertThat(patients.all()).hasSize(300).isEqualTo(new PatientRecords(DemoHospital.RAMAIAH).all());
    }

    @Test
    void noTwoPatientsShareAMailAddress() {
        assertThat(patients.all()).extracting(patient -> patient.get("emails")).doesNotHaveDuplicates();
    }

    @Test
    void phonesAreInSplitForm() {
        assertThat(patients.all().get(0).get("phones"))
                .isEqualTo(Map.of(
                        "primaryPhoneNumber", "9000001000",
                        "primaryPhoneCallingCode", "+91",
                        "primaryPhoneCountryCode", "IN"));
    }

    @Test
    void noLeadIsOlderThanSixDaysAndNobodyWasCalledInTheFuture() {
        assertThat(leads()).hasSize(60).allSatisfy(lead -> {
            assertThat(Instant.parse((String) lead.get("createdAt"))).isBetween(NOW.minus(Duration.ofDays(6)), NOW);
            assertThat(Instant.parse((String) lead.getOrDefault("lastContacted", NOW.toString())))
                    .isBeforeOrEqualTo(NOW);
        });
    }

    @Test
    void mostLeadsThatAreStillToBeCalledAreOfTheLastDay() {
        List<Instant> open = leads().stream()
                .filter(lead -> List.of("NEW", "CONTACTED").contains(lead.get("status")))
                .map(lead -> Instant.parse((String) lead.get("createdAt")))
                .toList();

        assertThat(open).hasSizeBetween(12, 25);
        assertThat(open)
                .filteredOn(at -> at.isBefore(NOW.minus(Duration.ofDays(2))))
                .hasSizeBetween(1, 5);
        assertThat(leads()).allSatisfy(lead -> assertThat(lead.containsKey("lastContacted"))
                .as("%s was called", lead.get("status"))
                .isEqualTo(!lead.get("status").equals("NEW")));
    }

    @Test
    void aLeadWhoIsAPatientHasThePatientsNumber() {
        Map<Object, Object> numbers = patients.all().stream()
                .collect(Collectors.toMap(
                        patient -> "id of " + patient.get("externalId"), patient -> patient.get("phoneE164")));

        assertThat(leads())
                .filteredOn(lead -> lead.containsKey("patientId"))
                .hasSizeGreaterThan(5)
                .allSatisfy(lead -> assertThat(lead.get("phoneE164")).isEqualTo(numbers.get(lead.get("patientId"))));
    }

    @Test
    void appointmentsAreInsideASittingOfTheirDoctorAndNoDoctorHasTwoAtOnce() {
        List<Map<String, Object>> slots = care.visitSlots(ids(doctors()), ids(care.clinics()));

        assertThat(appointments(CLOCK))
                .isNotEmpty()
                .allSatisfy(appointment -> assertThat(slots).anySatisfy(slot -> assertThat(inside(appointment, slot))
                        .isTrue()))
                .extracting(appointment -> appointment.get("doctorId") + " " + appointment.get("scheduledAt"))
                .doesNotHaveDuplicates();
    }

    @Test
    void someAppointmentsArePastAndSomeComeInTheNextTwoWeeks() {
        assertThat(appointments(CLOCK))
                .extracting(appointment -> Instant.parse((String) appointment.get("scheduledAt")))
                .anyMatch(at -> at.isBefore(NOW))
                .anyMatch(at -> at.isAfter(NOW.plus(Duration.ofDays(7))))
                .allMatch(at -> at.isBefore(NOW.plus(Duration.ofDays(15))));
    }

    @Test
    void aSeedOfAnotherDayHasOtherAppointments() {
        assertThat(ids(appointments(CLOCK)).keySet())
                .doesNotContainAnyElementsOf(ids(appointments(Clock.offset(CLOCK, Duration.ofDays(1))))
                        .keySet());
    }

    @Test
    void followUpsAreDueAroundNow() {
        List<String> agents = IntStream.range(0, 12).mapToObj(i -> "agent " + i).toList();

        assertThat(new FollowUpRecords(DemoHospital.RAMAIAH, outreach, CLOCK, INDIA)
                        .all(ids(leads()), ids(patients.all()), agents))
                .hasSize(12)
                .extracting(followUp -> Instant.parse((String) followUp.get("dueAt")))
                .anyMatch(due -> due.isBefore(NOW))
                .anyMatch(due -> due.isAfter(NOW))
                .allMatch(due -> due.isAfter(NOW.minus(Duration.ofHours(6))))
                .allMatch(due -> due.isBefore(NOW.plus(Duration.ofHours(6))));
    }

    private List<Map<String, Object>> doctors() {
        return care.doctors(ids(care.clinics()), email -> "member " + email);
    }

    private List<Map<String, Object>> leads() {
        List<String> agents = IntStream.range(0, 12).mapToObj(i -> "agent " + i).toList();
        return outreach.leads(ids(outreach.campaigns()), ids(patients.all()), agents);
    }

    private List<Map<String, Object>> appointments(Clock clock) {
        return new AppointmentRecords(DemoHospital.RAMAIAH, clock, INDIA)
                .all(ids(doctors()), ids(care.clinics()), ids(patients.all()));
    }

    private static boolean inside(Map<String, Object> appointment, Map<String, Object> slot) {
        ZonedDateTime at =
                Instant.parse((String) appointment.get("scheduledAt")).atZone(INDIA);
        String time = at.toLocalTime().toString();
        return appointment.get("doctorId").equals(slot.get("doctorId"))
                && appointment.get("clinicId").equals(slot.get("clinicId"))
                && at.getDayOfWeek().name().equals(slot.get("dayOfWeek"))
                && time.compareTo((String) slot.get("startTime")) >= 0
                && time.compareTo((String) slot.get("endTime")) < 0;
    }

    private static Map<String, String> ids(List<Map<String, Object>> records) {
        return records.stream()
                .collect(Collectors.toMap(
                        record -> (String) record.get("externalId"), record -> "id of " + record.get("externalId")));
    }
}
