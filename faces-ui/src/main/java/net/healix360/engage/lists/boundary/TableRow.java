package net.healix360.engage.lists.boundary;

import java.util.List;
import java.util.ResourceBundle;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * A row as the page shows it.
 *
 * @param about who or what it is, for those who hear the row's buttons
 */
public record TableRow(String id, List<Cell> cells, String about) {

    static TableRow of(RecordedList list, ListRow row, HospitalTime time, ResourceBundle words) {
        List<Cell> cells = list.columns().stream()
                .map(column -> Cell.of(column, row, time, words))
                .toList();
        String about = cells.stream()
                .filter(cell -> List.of("name", "patient", "caller")
                        .contains(cell.column().key()))
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> cells.get(0).text());
        return new TableRow(row.id(), cells, about);
    }
}
