package net.healix360.engage.lists.boundary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.ListRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a spreadsheet. Texts are typed as texts, so none is ever a formula. */
final class XlsxFile {
    private static final String APPLICATION = "Helix Engage";
    private static final String VERSION = "1.0";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final int ROWS_AT_ONCE = 500;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final ExportCells cells;
    private int line;

    private XlsxFile(Worksheet sheet, List<Column> columns, ExportCells cells) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = cells;
    }

    static void write(ExportPages pages, ExportCells cells, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, APPLICATION, VERSION)) {
            Worksheet sheet = book.newWorksheet(pages.list().resource());
            XlsxFile file = new XlsxFile(sheet, pages.list().columns(), cells);
            file.head();
            pages.forEach(file::add);
            sheet.finish();
        }
    }

    private void head() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, cells.head(columns.get(i)));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private void add(ListRow row) {
        line++;
        for (int i = 0; i < columns.size(); i++) {
            put(i, cells.cell(columns.get(i), row));
        }
        if (line % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void put(int place, Object cell) {
        if (cell instanceof LocalDateTime time) {
            sheet.value(line, place, time);
            sheet.style(line, place).format(TIME).set();
        } else if (cell instanceof Long || cell instanceof BigDecimal) {
            sheet.value(line, place, (Number) cell);
        } else if (!cell.toString().isEmpty()) {
            sheet.inlineString(line, place, cell.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
