package net.healix360.engage.outreach.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.outreach.entity.LeadColumn;

/** Which column of a file is what of a lead, by the column's place. */
record ImportMapping(Map<LeadColumn, Integer> places) {

    /** What the headings suggest; the first column that could be something is it. */
    static Map<String, String> suggested(List<String> columns) {
        Map<LeadColumn, String> suggested = new EnumMap<>(LeadColumn.class);
        columns.forEach(column -> LeadColumn.headed(column).ifPresent(found -> suggested.putIfAbsent(found, column)));
        Map<String, String> mapping = new LinkedHashMap<>();
        suggested.forEach((found, column) -> mapping.put(column, found.field()));
        return mapping;
    }

    /** @param mapping the columns' headings, each with the lead's field that it is; a column that is left out is not read */
    static ImportMapping read(JsonValue mapping, List<String> columns) {
        if (!(mapping instanceof JsonObject object)) {
            throw refused(List.of(new FieldError("mapping", "is an object of columns and the fields that they are")));
        }
        List<FieldError> errors = new ArrayList<>();
        Map<LeadColumn, Integer> places = new EnumMap<>(LeadColumn.class);
        object.forEach((column, value) -> {
            String name = "mapping." + column;
            Optional<LeadColumn> field =
                    value instanceof JsonString text ? LeadColumn.ofField(text.getString()) : Optional.empty();
            if (!columns.contains(column)) {
                errors.add(new FieldError(name, "is not a column of the file"));
            } else if (field.isEmpty()) {
                errors.add(new FieldError(name, "is one of " + fields()));
            } else if (places.putIfAbsent(field.get(), columns.indexOf(column)) != null) {
                errors.add(new FieldError(name, "is what another column is already"));
            }
        });
        if (errors.isEmpty() && !places.containsKey(LeadColumn.PHONE)) {
            errors.add(new FieldError("mapping", "says which column is the phone"));
        }
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
        return new ImportMapping(places);
    }

    /** What the row says of a field; empty for nothing. */
    String cell(CsvTable.Row row, LeadColumn column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).orElse("");
    }

    private static String fields() {
        return String.join(
                ", ", Stream.of(LeadColumn.values()).map(LeadColumn::field).toList());
    }

    private static RuntimeException refused(List<FieldError> errors) {
        return Problem.invalid(errors).asException();
    }
}
