package net.healix360.engage.adapter.platform;

import static net.healix360.engage.replica.entity.RecordKind.CALL;
import static net.healix360.engage.replica.entity.RecordKind.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordMappingsTest {
    private final RecordMappings mappings = new RecordMappings(Optional.empty());

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldOfEveryKindHasAPlace(RecordKind kind) {
        assertThat(mappings.of(kind).paths().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        kind.fields().stream().map(RecordField::name).toList());
        assertThat(mappings.kindOf(mappings.of(kind).one())).contains(kind);
    }

    @Test
    void aPatientIsReadFromItsComposites() {
        PlatformRecord patient = mappings.of(PATIENT).read(json("""
                {"id":"p1","createdAt":"2026-04-10T06:30:00.000Z","updatedAt":"2026-04-10T06:31:00.000Z","deletedAt":null,
                 "name":{"firstName":"Asha","lastName":""},"phoneE164":"","gender":null,"dateOfBirth":"1990-01-31",
                 "phones":{"primaryPhoneNumber":"9000000001","primaryPhoneCallingCode":"+91"},
                 "emails":{"primaryEmail":"asha@x.example"},"patientType":"NEW","externalId":"","future":{"x":1}}
                """));

        assertThat(patient.fields())
                .isEqualTo(Map.of(
                        "firstName", "Asha",
                        "phone", "+919000000001",
                        "email", "asha@x.example",
                        "dateOfBirth", "1990-01-31",
                        "patientType", "NEW"));
        assertThat(patient.deletedAt()).isEmpty();
    }

    @Test
    void aPatientIsWrittenInTheSplitFormThatEveryReleaseTakes() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("firstName", "Asha");
        fields.put("phone", "+919000000001");
        fields.put("email", null);
        fields.put("gender", null);
        JsonObject input = mappings.of(PATIENT).input(PlatformWrite.ofRecord(PATIENT, "p1", fields), true);

        assertThat(input).isEqualTo(json("""
                {"name":{"firstName":"Asha"},"phoneE164":"+919000000001",
                 "phones":{"primaryPhoneNumber":"9000000001","primaryPhoneCallingCode":"+91","primaryPhoneCountryCode":"IN"},
                 "emails":{"primaryEmail":""},"gender":null,"id":"p1"}
                """));
    }

    @Test
    void aCallIsWrittenByItsUcidAndWithoutAnId() {
        PlatformWrite write = PlatformWrite.ofKey(CALL, "u1", Map.of("durationSec", 46L));

        assertThat(mappings.of(CALL).input(write, true)).isEqualTo(json("{\"durationSec\":46,\"ucid\":\"u1\"}"));
    }

    @Test
    void aFieldThatTheKindHasNotIsAMistakeOfOurs() {
        PlatformWrite write = PlatformWrite.ofKey(CALL, "u1", Map.of("colour", "red"));

        assertThatThrownBy(() -> mappings.of(CALL).input(write, true)).hasMessageContaining("colour");
    }

    @Test
    void theSelectionNamesEveryPartOnceAndNothingTwice() {
        assertThat(mappings.of(PATIENT).selection())
                .isEqualTo("id createdAt updatedAt deletedAt dateOfBirth emails { primaryEmail } externalId gender"
                        + " name { firstName lastName } patientType phoneE164"
                        + " phones { primaryPhoneCallingCode primaryPhoneNumber }");
    }

    @Test
    void aWebhooksRecordIsBelievedOnlyWhenAllOfItIsThere() {
        JsonObject whole = json(
                "{\"id\":\"d\",\"updatedAt\":\"2026-04-10T06:30:00.000Z\",\"doctorId\":null,\"clinicId\":\"c\","
                        + "\"dayOfWeek\":\"MONDAY\",\"startTime\":\"\",\"endTime\":\"\",\"externalId\":\"\",\"name\":\"x\"}");
        RecordMapping slot = mappings.of(RecordKind.VISIT_SLOT);

        assertThat(slot.isWhole(whole)).isTrue();
        assertThat(slot.isWhole(
                        Json.createObjectBuilder(whole).remove("clinicId").build()))
                .isFalse();
    }

    @Test
    void aHospitalsOwnFileReplacesLinesAndMayLeaveFieldsOut(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("names"), "patient.one=patient\npatient.gender=\npatient.phone=|mobile\n");
        RecordMapping own = new RecordMappings(Optional.of(file.toString())).of(PATIENT);

        assertThat(own.type()).isEqualTo("Patient");
        assertThat(own.selection()).doesNotContain("gender").contains("mobile").doesNotContain("phones");
        assertThat(own.input(
                        PlatformWrite.ofRecord(PATIENT, "p", Map.of("gender", "FEMALE", "phone", "+919000000001")),
                        false))
                .isEqualTo(json("{\"mobile\":\"+919000000001\"}"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
