package net.healix360.engage.platform.entity;

/** What one column holds, and the Postgres type that holds it. */
public enum ColumnKind {
    TEXT("text"),
    /** A double, as on the real platform: digits above 2^53 are lost (platform-graphql.md §4.2). */
    NUMBER("double precision"),
    BOOLEAN("boolean"),
    INSTANT("timestamptz(3)"),
    DAY("date"),
    UUID("uuid"),
    JSON("jsonb"),
    JSON_LIST("jsonb"),
    TEXT_LIST("text[]"),
    CHOICE("text"),
    CHOICE_LIST("text[]");

    private final String sqlType;

    ColumnKind(String sqlType) {
        this.sqlType = sqlType;
    }

    public String sqlType() {
        return sqlType;
    }

    /** Numbers and times have an order that minimum, maximum and ranges make sense for. */
    public boolean isOrdered() {
        return this == NUMBER || this == INSTANT || this == DAY;
    }
}
