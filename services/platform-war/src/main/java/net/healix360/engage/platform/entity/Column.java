package net.healix360.engage.platform.entity;

import java.util.List;

/** One real column of an object's table, and the piece of which field it stores. */
public record Column(String name, FieldModel field, Part part) {

    public ColumnKind kind() {
        return part.kind();
    }

    /** The values a choice may take; empty for everything that is no choice. */
    public List<String> choices() {
        return part.choices().isEmpty() ? field.optionValues() : part.choices();
    }

    /** The column's name as it appears inside aggregates: {@code sumCostAmountMicros}. */
    public String capitalName() {
        return FieldModel.capitalised(name);
    }
}
