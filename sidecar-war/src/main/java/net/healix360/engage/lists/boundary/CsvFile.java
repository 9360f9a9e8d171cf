package net.healix360.engage.lists.boundary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.healix360.engage.lists.entity.Column;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list as comma-separated text in UTF-8, with the mark by which spreadsheets know it. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static void write(ExportPages pages, ExportCells cells, OutputStream out) throws IOException {
        List<Column> columns = pages.list().columns();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(cells::head).map(ExportCells::text));
        pages.forEach(row -> {
            try {
                printer.printRecord(
                        columns.stream().map(column -> cells.cell(column, row)).map(ExportCells::text));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        writer.flush();
    }
}
