package net.healix360.engage.outreach.boundary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of comma- or semicolon-separated text: the headings, and the rows below them. */
record CsvTable(List<String> columns, List<Row> rows) {
    static final int LARGEST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param line where the row begins in the file */
    record Row(long line, List<String> cells) {

        /** Empty for a column that the row does not reach. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    static CsvTable read(byte[] file) {
        String text = text(file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Row> rows = new ArrayList<>();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                rows.add(new Row(line - breaks(record), record.toList()));
                if (rows.size() > MOST_ROWS + 1) {
                    throw refused("has more than " + MOST_ROWS + " rows");
                }
            }
        } catch (CSVException | UncheckedIOException broken) {
            throw refused(
                    "cannot be read after line " + line + ": a quotation mark is not closed or stands inside a cell");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.size() < 2) {
            throw refused("has a line of headings and at least one row");
        }
        return new CsvTable(columns(rows.get(0).cells()), List.copyOf(rows.subList(1, rows.size())));
    }

    /** A cell may go over several lines. */
    private static long breaks(CSVRecord record) {
        return record.stream()
                .mapToLong(cell -> cell.lines().count() - (cell.isEmpty() ? 0 : 1))
                .sum();
    }

    private static String text(byte[] file) {
        if (file.length > LARGEST_BYTES) {
            throw Problem.of(413, "file-too-large", "File too large", "A file has at most 10 MB; send it in parts.")
                    .asException();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw refused("is text in UTF-8; save it as \"CSV UTF-8\"");
        }
    }

    /** The one that stands more often in the headings, outside of quotation marks. */
    private static char delimiter(String text) {
        String headings = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        long semicolons = headings.chars().filter(letter -> letter == ';').count();
        long commas = headings.chars().filter(letter -> letter == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private static List<String> columns(List<String> headings) {
        Set<String> once = new HashSet<>();
        for (String heading : headings) {
            if (heading.isBlank()) {
                throw refused("has a column without a heading");
            }
            if (!once.add(heading)) {
                throw refused("has two columns with the heading " + heading);
            }
        }
        if (headings.size() > MOST_COLUMNS) {
            throw refused("has more than " + MOST_COLUMNS + " columns");
        }
        return headings;
    }

    private static ProblemException refused(String why) {
        return new Problem(
                        "unreadable-file",
                        422,
                        "The file cannot be read",
                        "The file " + why + ".",
                        List.of(new FieldError("file", why)),
                        java.util.Map.of())
                .asException();
    }
}
