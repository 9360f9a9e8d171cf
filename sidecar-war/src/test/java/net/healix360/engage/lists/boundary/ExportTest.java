package net.healix360.engage.lists.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.healix360.engage.lists.entity.ListPage;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.ListedPhone;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.Revealable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("net.healix360.engage.messages", Locale.ENGLISH);

    @Test
    void everyPageIsInTheFileOnceAndInOrder() throws IOException {
        List<Optional<String>> asked = new ArrayList<>();
        ExportPages pages = ExportPages.of(RecordedList.LEADS, cursor -> {
            asked.add(cursor);
            int at = Integer.parseInt(cursor.orElse("0"));
            return new ListPage(
                    List.of(lead("a" + at), lead("b" + at)),
                    6,
                    at == 2 ? Optional.empty() : Optional.of(Integer.toString(at + 1)));
        });

        assertThat(csv(pages, false))
                .extracting(row -> row.get("Name"))
                .containsExactly("a0", "b0", "a1", "b1", "a2", "b2");
        assertThat(asked).containsExactly(Optional.empty(), Optional.of("1"), Optional.of("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "=cmd|'/c calc'!A1"})
    void whatWouldBeAFormulaIsATextInBothFiles(String name) throws IOException {
        assertThat(csv(one(lead(name)), false).get(0).get("Name")).isEqualTo("'" + name);
        assertThat(sheet(one(lead(name)))).doesNotContain("<f>");
    }

    @Test
    void numbersAreCoveredUnlessWholeOnesAreAskedFor() throws IOException {
        assertThat(csv(one(lead("x")), false).get(0).get("Phone")).isEqualTo("'+91 ••••• ••345");
        assertThat(csv(one(lead("x")), true).get(0).get("Phone")).isEqualTo("'+919845012345");
        assertThat(sheet(one(lead("x")))).contains("••••• ••345").doesNotContain("98450");
    }

    @Test
    void timesAreTheHospitalsAndTheirHeadNamesTheZone() throws IOException {
        assertThat(csv(one(lead("x")), false).get(0).get("Created (Asia/Kolkata)"))
                .isEqualTo("2026-04-10 12:30:00");
    }

    @Test
    void optionsAreWordsAndNumbersAreNumbers() throws IOException {
        CSVRecord row = csv(one(lead("x")), false).get(0);

        assertThat(row.get("Status")).isEqualTo("New");
        assertThat(row.get("Attempts")).isEqualTo("3");
        assertThat(sheet(one(lead("x")))).contains("<v>3</v>");
    }

    private static ExportPages one(ListRow row) {
        return ExportPages.of(RecordedList.LEADS, cursor -> new ListPage(List.of(row), 1, Optional.empty()));
    }

    private static ListRow lead(String name) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("status", "NEW");
        values.put("contactAttempts", 3L);
        values.put("phone", new ListedPhone("+919845012345", Revealable.LEAD, "l1"));
        values.put("createdAt", Instant.parse("2026-04-10T07:00:00Z"));
        return new ListRow("l1", values);
    }

    private static List<CSVRecord> csv(ExportPages pages, boolean whole) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(pages, cells(whole), out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.getRecords();
        }
    }

    /** Read as a spreadsheet is: from the directory at its end. */
    private static String sheet(ExportPages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(pages, cells(false), out);
        Path file = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(file, out.toByteArray());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
                return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8)
                        .replace("&#x2022;", "•");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static ExportCells cells(boolean whole) {
        return new ExportCells(WORDS, ZoneId.of("Asia/Kolkata"), whole);
    }
}
