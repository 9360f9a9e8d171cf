package net.healix360.engage.platform.control.records;

import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;

/** One column of an order, its direction, and where its NULLs stand. */
record OrderKey(Column column, boolean ascending, boolean nullsFirst) {

    OrderKey reversed() {
        return new OrderKey(column, !ascending, !nullsFirst);
    }

    String name() {
        return Identifiers.quoted(column.name());
    }

    String clause() {
        return name() + (ascending ? " ASC" : " DESC") + (nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    }

    /** The rows whose value is the same. */
    Sql same(Object value) {
        return value == null
                ? Sql.of(name() + " IS NULL")
                : Sql.of(name() + " = ").value(column.kind(), value);
    }

    /** The rows that come later than the value. */
    Sql beyond(Object value) {
        if (value == null) {
            return Sql.of(nullsFirst ? name() + " IS NOT NULL" : "FALSE");
        }
        Sql later = Sql.of("(" + name() + (ascending ? " > " : " < ")).value(column.kind(), value);
        return later.add(nullsFirst ? ")" : " OR " + name() + " IS NULL)");
    }
}
