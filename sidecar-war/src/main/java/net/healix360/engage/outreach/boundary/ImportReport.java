package net.healix360.engage.outreach.boundary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.healix360.engage.lists.boundary.FormulaGuard;
import net.healix360.engage.outreach.entity.ImportRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of a file that are not imported, as they stood there, with the line and the reasons in front. */
final class ImportReport {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ImportReport() {}

    static void write(CsvTable table, List<ImportRow> judged, OutputStream out) throws IOException {
        Map<Long, CsvTable.Row> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.line(), row));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Stream.concat(
                Stream.of("line", "verdict", "reasons"),
                table.columns().stream().map(FormulaGuard::text)));
        for (ImportRow row : judged) {
            if (!row.isNew()) {
                printer.printRecord(Stream.concat(
                                Stream.of(
                                        Long.toString(row.line()),
                                        row.verdict().name(),
                                        String.join("; ", row.reasons())),
                                rows.get(row.line()).cells().stream())
                        .map(FormulaGuard::text));
            }
        }
        writer.flush();
    }
}
