package net.healix360.engage.outreach.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.RowVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedLeadTest {
    private static final List<String> COLUMNS = List.of("First name", "Surname", "Mobile No.", "Mail", "Source");

    @Test
    void theHeadingsSuggestWhatTheColumnsAre() {
        assertThat(ImportMapping.suggested(
                        List.of("Full Name", "Mobile No.", "Contact number", "Interested in", "Age")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Full Name", "name", "Mobile No.", "phone", "Interested in", "interestedService"));
    }

    @Test
    void aRowBecomesALeadWithWhatTheFileHasInCommon() {
        ImportRow row = read("Asha", "Rao", "098450 12345", "Asha@Example.org", "Facebook Ad");

        assertThat(row.verdict()).isEqualTo(RowVerdict.NEW);
        assertThat(row.fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "name", "Asha Rao",
                        "phone", "+919845012345",
                        "email", "asha@example.org",
                        "source", "FACEBOOK_AD",
                        "campaignId", "c1",
                        "status", "NEW"));
    }

    @Test
    void withoutANameItIsTheNumberAndWithoutASourceTheFiles() {
        ImportRow row = read("", "", "9845012345");

        assertThat(row.fields()).containsEntry("name", "+919845012345").containsEntry("source", "OTHER");
    }

    @Test
    void allThatIsWrongWithARowIsTold() {
        ImportRow row = read("Asha", "Rao", "9.84E+09", "asha", "Radio");

        assertThat(row.verdict()).isEqualTo(RowVerdict.INVALID);
        assertThat(row.reasons())
                .hasSize(3)
                .anyMatch(reason -> reason.startsWith("phone is a phone number"))
                .anyMatch(reason -> reason.startsWith("email is an e-mail address"))
                .anyMatch(reason -> reason.startsWith("source is one of"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Mobile No.\": \"phone\", \"Fax\": \"email\"} | mapping.Fax",
                "{\"Mobile No.\": \"phone\", \"Mail\": \"age\"} | mapping.Mail",
                "{\"Mobile No.\": \"phone\", \"Mail\": \"phone\"} | mapping.Mail",
                "{\"Mail\": \"email\"} | mapping",
                "[] | mapping"
            })
    void aMappingThatCannotBeIsRefusedByName(String mapping, String field) {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> ImportMapping.read(
                        Json.createReader(new StringReader(mapping)).readValue(), COLUMNS));

        assertThat(refused.problem().errors()).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void theReportHasTheRowsThatAreNotImportedAndNoFormula() throws IOException {
        CsvTable table = CsvTable.read("=Name,Phone\n=SUM(A1),12\nAsha,9845012345\n".getBytes(StandardCharsets.UTF_8));
        List<ImportRow> judged = List.of(
                ImportRow.invalid(2, List.of("phone is a phone number")),
                ImportRow.of(3, Map.of("phone", "+919845012345")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ImportReport.write(table, judged, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFline,verdict,reasons,'=Name,Phone", "2,INVALID,phone is a phone number,'=SUM(A1),12");
    }

    private static ImportRow read(String... cells) {
        JsonObject mapping = Json.createObjectBuilder()
                .add("First name", "firstName")
                .add("Surname", "lastName")
                .add("Mobile No.", "phone")
                .add("Mail", "email")
                .add("Source", "source")
                .build();
        ImportedLead reader =
                new ImportedLead(ImportMapping.read(mapping, COLUMNS), Map.of("campaignId", "c1", "source", "OTHER"));
        return reader.read(new CsvTable.Row(2, Arrays.asList(cells)));
    }
}
