package net.healix360.engage.platform.control.records;

import java.util.Optional;
import java.util.Set;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;

/** One column of an order, its direction, and where its NULLs stand. */
record OrderKey(Column column, boolean ascending, boolean nullsFirst) {
    private static final Set<String> NEVER_NULL = Set.of("id", "createdAt", "updatedAt", "position");

    OrderKey reversed() {
        return new OrderKey(column, !ascending, !nullsFirst);
    }

    String name() {
        return Identifiers.quoted(column.name());
    }

    /** Where a value never misses, the place of NULLs is left to Postgres: an index that has the other place would not be used. */
    String clause() {
        String direction = name() + (ascending ? " ASC" : " DESC");
        return neverNull() ? direction : direction + (nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    }

    private boolean neverNull() {
        return NEVER_NULL.contains(column.name());
    }

    /** The rows whose value is the same. */
    Sql same(Object value) {
        return value == null
                ? Sql.of(name() + " IS NULL")
                : Sql.of(name() + " = ").value(column.kind(), value);
    }

    /** The rows that come later or stand at the same place; empty when that is no simple range. */
    Optional<Sql> notBefore(Object value) {
        return value != null && neverNull()
                ? Optional.of(Sql.of(name() + (ascending ? " >= " : " <= ")).value(column.kind(), value))
                : Optional.empty();
    }

    /** The rows that come later than the value. */
    Sql beyond(Object value) {
        if (value == null) {
            return Sql.of(nullsFirst ? name() + " IS NOT NULL" : "FALSE");
        }
        if (neverNull()) {
            return Sql.of(name() + (ascending ? " > " : " < ")).value(column.kind(), value);
        }
        Sql later = Sql.of("(" + name() + (ascending ? " > " : " < ")).value(column.kind(), value);
        return later.add(nullsFirst ? ")" : " OR " + name() + " IS NULL)");
    }
}
