package net.healix360.engage.outreach.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Phone\r\nAsha Rao,9845012345\r\n",
                "Name;Phone\nAsha Rao;9845012345",
                "\uFEFFName,Phone\nAsha Rao,9845012345",
                "\"Name\",\"Phone\"\n\"Asha Rao\", 9845012345 \n",
                "\nName,Phone\n\nAsha Rao,9845012345\n\n"
            })
    void aFileIsReadHoweverProgramsWriteIt(String file) {
        CsvTable table = read(file);

        assertThat(table.columns()).containsExactly("Name", "Phone");
        assertThat(table.rows()).extracting(CsvTable.Row::cells).containsExactly(List.of("Asha Rao", "9845012345"));
    }

    @Test
    void aRowKnowsTheLineOnWhichItBegins() {
        CsvTable table = read("Name,Phone\n\"Asha\nRao\",1\n\nMeera,2\nRavi,3");

        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2L, 5L, 6L);
    }

    @Test
    void aQuotedCellMayHoldWhatSeparates() {
        assertThat(read("Name;Phone\n\"Rao; Asha \"\"A\"\"\";1").rows().get(0).cells())
                .containsExactly("Rao; Asha \"A\"", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Name,Phone\n", "Name,\nAsha,1", "Name,Name\nAsha,1", "Name,Phone\n\"Asha,1\nMeera,2\n"})
    void whatIsNoTableIsRefused(String file) {
        Problem refused = refused(file.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("unreadable-file");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        assertThat(refused("Name,Phone\nJosé,1".getBytes(StandardCharsets.ISO_8859_1))
                        .detail())
                .contains("UTF-8");
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(refused(new byte[CsvTable.LARGEST_BYTES + 1]).status()).isEqualTo(413);
        String many = "Phone\n" + "1\n".repeat(CsvTable.MOST_ROWS);
        assertThat(read(many).rows()).hasSize(CsvTable.MOST_ROWS);
        assertThat(refused((many + "1\n").getBytes(StandardCharsets.UTF_8)).detail())
                .contains("50000");
    }

    private static CsvTable read(String file) {
        return CsvTable.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> CsvTable.read(file))
                .problem();
    }
}
