package net.healix360.engage.replica.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.AppointmentStatus;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRequestTest {
    private static final RecordShape APPOINTMENTS =
            RecordShape.of(RecordKind.APPOINTMENT).options("status", AppointmentStatus.class);
    private static final RecordShape CALLS = RecordShape.of(RecordKind.CALL).calling("callSourceNumber", "did");

    @Test
    void withoutAQuestionTheNewestFiftyAreAsked() {
        assertThat(read(APPOINTMENTS))
                .isEqualTo(new RecordQuery("", Map.of(), "createdAt", true, 50, Optional.empty()));
    }

    @Test
    void aWholeQuestionIsUnderstood() {
        assertThat(read(
                        APPOINTMENTS,
                        "q=rao",
                        "filter[status]=SCHEDULED",
                        "filter[durationMin]=30",
                        "sort=scheduledAt",
                        "limit=200",
                        "cursor=abc"))
                .isEqualTo(new RecordQuery(
                        "rao",
                        Map.of("status", "SCHEDULED", "durationMin", "30"),
                        "scheduledAt",
                        false,
                        200,
                        Optional.of("abc")));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-04-10, 2026-04-09T18:30:00.000Z",
        "to, 2026-04-10, 2026-04-10T18:30:00.000Z",
        "from, 2026-04-10T15:24:20Z, 2026-04-10T15:24:20.000Z",
        "to, 2026-04-10T15:24:20.123+05:30, 2026-04-10T09:54:20.123Z"
    })
    void aDayIsTheHospitalsAndIncludedAndAnInstantIsExact(String name, String given, String bound) {
        assertThat(read(APPOINTMENTS, "filter[" + name + "]=" + given).filters())
                .containsEntry(name, bound);
    }

    @ParameterizedTest
    @CsvSource({"+919845012345", "09845012345", "98450 12345", "'(91) 98450-12345'"})
    void aNumberIsFoundHoweverItIsWritten(String written) {
        assertThat(read(CALLS, "filter[callerPhone]=" + written).filters())
                .containsEntry("callerPhone", "+919845012345");
    }

    @Test
    void aFieldMayHaveAnotherNameOutside() {
        RecordQuery query = read(CALLS, "filter[did]=918041763400", "sort=-did");

        assertThat(query.filters()).containsOnlyKeys("callSourceNumber");
        assertThat(query.sort()).isEqualTo("callSourceNumber");
        assertThat(refused(CALLS, "filter[callSourceNumber]=1")).containsExactly("filter[callSourceNumber]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0|limit",
                "limit=201|limit",
                "limit=many|limit",
                "limit=-5|limit",
                "sort=salary|sort",
                "sort=|sort",
                "filter[salary]=1|filter[salary]",
                "filter[status]=|filter[status]",
                "filter[status]=BOOKED|filter[status]",
                "filter[durationMin]=soon|filter[durationMin]",
                "filter[from]=yesterday|filter[from]",
                "filter[from]=2026-02-30|filter[from]",
                "filter[scheduledAt]=now|filter[scheduledAt]",
                "filter[number]=1|filter[number]",
                "status=SCHEDULED|status",
                "page=2|page"
            })
    void aMisspeltQuestionIsRefusedByName(String parameter, String field) {
        assertThat(refused(APPOINTMENTS, parameter)).containsExactly(field);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(refused(APPOINTMENTS, "limit=0", "filter[x]=1", "sort=y"))
                .containsExactlyInAnyOrder("limit", "filter[x]", "sort");
    }

    @Test
    void aQuestionIsAskedOnce() {
        Problem problem = catchThrowableOfType(
                        ProblemException.class,
                        () -> ListRequest.read(
                                APPOINTMENTS, ZoneId.of("Asia/Kolkata"), Map.of("limit", List.of("1", "2"))))
                .problem();

        assertThat(problem.errors()).extracting(FieldError::field).contains("limit");
    }

    private static RecordQuery read(RecordShape shape, String... parameters) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int end = parameter.indexOf('=');
            query.put(parameter.substring(0, end), List.of(parameter.substring(end + 1)));
        }
        return ListRequest.read(shape, ZoneId.of("Asia/Kolkata"), query);
    }

    private static List<String> refused(RecordShape shape, String... parameters) {
        Problem problem = catchThrowableOfType(ProblemException.class, () -> read(shape, parameters))
                .problem();
        assertThat(problem.status()).isEqualTo(400);
        return problem.errors().stream().map(FieldError::field).toList();
    }
}
