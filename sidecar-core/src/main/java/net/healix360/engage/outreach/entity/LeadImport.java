package net.healix360.engage.outreach.entity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A file of leads on its way into the hospital.
 *
 * @param by the name of whoever brought it
 * @param columns the headings
 * @param rows of the file, without the heading
 * @param counts rows by verdict; empty before the check
 */
public record LeadImport(
        String id,
        String by,
        Instant at,
        List<String> columns,
        int rows,
        ImportState state,
        Map<RowVerdict, Integer> counts,
        ImportProgress progress) {

    public LeadImport {
        columns = List.copyOf(columns);
        counts = Map.copyOf(counts);
    }

    public static LeadImport uploaded(String id, String by, Instant at, List<String> columns, int rows) {
        return new LeadImport(id, by, at, columns, rows, ImportState.UPLOADED, Map.of(), ImportProgress.NONE);
    }

    public LeadImport checked(List<ImportRow> judged) {
        Map<RowVerdict, Integer> numbers = new EnumMap<>(RowVerdict.class);
        judged.forEach(row -> numbers.merge(row.verdict(), 1, Integer::sum));
        return new LeadImport(id, by, at, columns, rows, ImportState.CHECKED, numbers, progress);
    }

    public LeadImport in(ImportState next) {
        return new LeadImport(id, by, at, columns, rows, next, counts, progress);
    }

    public LeadImport with(ImportProgress next) {
        return new LeadImport(id, by, at, columns, rows, state, counts, next);
    }

    public int count(RowVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** Under this key the platform knows the lead of a row, so that writing it twice makes one. */
    public String key(ImportRow row) {
        return "import-" + id + "-" + row.line();
    }
}
