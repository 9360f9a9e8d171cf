package net.healix360.engage.replica.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.healix360.engage.care.entity.Gender;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.entity.RecordKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBodyTest {
    private static final RecordShape PATIENTS = RecordShape.of(RecordKind.PATIENT)
            .options("gender", Gender.class)
            .email("email")
            .longest("lastName", 10)
            .writing("firstName", "lastName", "phone", "email", "gender", "dateOfBirth")
            .requiring("firstName");
    private static final RecordShape LEADS = RecordShape.of(RecordKind.LEAD)
            .between("contactAttempts", 0, 100)
            .writing("contactAttempts", "isSpam", "lastContacted");

    @Test
    void whatIsWrittenIsKeptInOneForm() {
        assertThat(creation(PATIENTS, """
                {"firstName": " Asha ", "lastName": "", "phone": "098450 12345", "email": "Asha@X.Example",
                 "dateOfBirth": "1980-02-29", "gender": "FEMALE"}"""))
                .isEqualTo(Map.of(
                        "firstName", "Asha",
                        "phone", "+919845012345",
                        "email", "asha@x.example",
                        "dateOfBirth", "1980-02-29",
                        "gender", "FEMALE"));
        assertThat(creation(LEADS, """
                {"contactAttempts": 3, "isSpam": false, "lastContacted": "2026-04-10T15:24:20+05:30"}"""))
                .isEqualTo(Map.of("contactAttempts", 3L, "isSpam", false, "lastContacted", "2026-04-10T09:54:20.000Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"firstName\": 7}|firstName",
                "{\"firstName\": \"\"}|firstName",
                "{\"firstName\": null}|firstName",
                "{\"firstName\": {}}|firstName",
                "{}|firstName",
                "{\"firstName\": \"A\\u0000\"}|firstName",
                "{\"firstName\": \"A\", \"lastName\": \"longer than ten\"}|lastName",
                "{\"firstName\": \"A\", \"phone\": \"12\"}|phone",
                "{\"firstName\": \"A\", \"phone\": \"call me\"}|phone",
                "{\"firstName\": \"A\", \"phone\": 9845012345}|phone",
                "{\"firstName\": \"A\", \"email\": \"a@b\"}|email",
                "{\"firstName\": \"A\", \"email\": \"a b@x.example\"}|email",
                "{\"firstName\": \"A\", \"gender\": \"female\"}|gender",
                "{\"firstName\": \"A\", \"dateOfBirth\": \"2026-02-30\"}|dateOfBirth",
                "{\"firstName\": \"A\", \"dateOfBirth\": \"yesterday\"}|dateOfBirth",
                "{\"firstName\": \"A\", \"patientType\": \"VIP\"}|patientType",
                "{\"firstName\": \"A\", \"salary\": 1}|salary",
                "{\"firstName\": \"A\", \"id\": \"1\"}|id",
                "{\"firstName\": \"A\", \"createdAt\": \"2026-04-10T15:24:20Z\"}|createdAt"
            })
    void aBadFieldIsRefusedByName(String body, String field) {
        assertThat(refused(() -> creation(PATIENTS, body))).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contactAttempts\": -1}",
                "{\"contactAttempts\": 101}",
                "{\"contactAttempts\": 1.5}",
                "{\"contactAttempts\": \"1\"}",
                "{\"contactAttempts\": 99999999999999999999999}"
            })
    void aNumberIsWholeAndWithinItsBounds(String body) {
        assertThat(refused(() -> creation(LEADS, body))).containsExactly("contactAttempts");
    }

    @Test
    void aChangeEmptiesAFieldWithNullButNotOneThatMustBeThere() {
        assertThat(RecordBody.change(PATIENTS, json("{\"email\": null, \"lastName\": \"\"}")))
                .containsOnlyKeys("email", "lastName")
                .containsEntry("email", null)
                .containsEntry("lastName", null);
        assertThat(refused(() -> RecordBody.change(PATIENTS, json("{\"firstName\": null}"))))
                .containsExactly("firstName");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        assertThat(refused(() -> RecordBody.creation(PATIENTS, json("{\"phone\": 1, \"x\": 2}"), "newPatient.")))
                .containsExactlyInAnyOrder("newPatient.phone", "newPatient.x", "newPatient.firstName");
    }

    @Test
    void anEmptyChangeIsNone() {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> RecordBody.change(PATIENTS, json("{}")));

        assertThat(refused.problem().status()).isEqualTo(400);
    }

    private static Map<String, Object> creation(RecordShape shape, String body) {
        return RecordBody.creation(shape, json(body));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static List<String> refused(ThrowingCallable attempt) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, attempt);
        assertThat(refused.problem().status()).isEqualTo(400);
        return refused.problem().errors().stream().map(FieldError::field).toList();
    }
}
