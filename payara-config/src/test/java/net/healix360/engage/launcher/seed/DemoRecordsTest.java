package net.healix360.engage.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.launcher.demo.DemoHospital;
import org.junit.jupiter.api.Test;

class DemoRecordsTest {
    private static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");
    private final CareRecords care = new CareRecords(DemoHospital.RAMAIAH);
    private final OutreachRecords outreach =
            new OutreachRecords(DemoHospital.RAMAIAH, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void ramaiahHas195DoctorsAndEachSitsTwiceAWeek() {
        Map<String, String> doctors = ids(care.doctors());

        assertThat(doctors).hasSize(195);
        assertThat(care.visitSlots(doctors, ids(care.clinics()))).hasSize(390).allSatisfy(slot -> assertThat(
                        (String) slot.get("startTime"))
                .isLessThan((String) slot.get("endTime")));
    }

    @Test
    void twoRunsMakeTheSamePatients() {
        assertThat(care.patients()).hasSize(300).isEqualTo(new CareRecords(DemoHospital.RAMAIAH).patients());
    }

    @Test
    void phonesAreInSplitForm() {
        assertThat(care.patients().get(0).get("phones"))
                .isEqualTo(Map.of(
                        "primaryPhoneNumber", "9000001000",
                        "primaryPhoneCallingCode", "+91",
                        "primaryPhoneCountryCode", "IN"));
    }

    @Test
    void noLeadIsOlderThanSixDays() {
        List<Map<String, Object>> leads = outreach.leads(ids(outreach.campaigns()));

        assertThat(leads).hasSize(60).allSatisfy(lead -> assertThat(Instant.parse((String) lead.get("createdAt")))
                .isBetween(NOW.minus(Duration.ofDays(6)), NOW));
    }

    private static Map<String, String> ids(List<Map<String, Object>> records) {
        return records.stream()
                .collect(Collectors.toMap(
                        record -> (String) record.get("externalId"), record -> "id of " + record.get("externalId")));
    }
}
