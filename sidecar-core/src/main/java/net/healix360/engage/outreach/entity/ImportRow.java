package net.healix360.engage.outreach.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of an imported file, judged.
 *
 * @param line where it begins in the file; the heading stands in line 1
 * @param fields of the lead; empty for a row that is none
 * @param reasons why it is not imported
 */
public record ImportRow(long line, RowVerdict verdict, Map<String, String> fields, List<String> reasons) {

    public ImportRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        reasons = List.copyOf(reasons);
    }

    public static ImportRow of(long line, Map<String, String> fields) {
        return new ImportRow(line, RowVerdict.NEW, fields, List.of());
    }

    public static ImportRow invalid(long line, List<String> reasons) {
        return new ImportRow(line, RowVerdict.INVALID, Map.of(), reasons);
    }

    public ImportRow duplicate(RowVerdict verdict, String reason) {
        return new ImportRow(line, verdict, fields, List.of(reason));
    }

    public boolean isNew() {
        return verdict == RowVerdict.NEW;
    }

    public String phone() {
        return fields.get("phone");
    }
}
