package net.healix360.engage.platform.control.records;

/** How wide a group of instants is; the time zone decides where it begins. */
public enum Granularity {
    DAY("to_char(%s, 'YYYY-MM-DD')"),
    WEEK("to_char(date_trunc('week', %s), 'YYYY-MM-DD')"),
    MONTH("to_char(date_trunc('month', %s), 'YYYY-MM-DD')"),
    QUARTER("to_char(date_trunc('quarter', %s), 'YYYY-MM-DD')"),
    YEAR("to_char(date_trunc('year', %s), 'YYYY-MM-DD')"),
    DAY_OF_THE_WEEK("to_char(%s, 'FMDay')"),
    MONTH_OF_THE_YEAR("to_char(%s, 'FMMonth')"),
    QUARTER_OF_THE_YEAR("'Q' || to_char(%s, 'Q')"),
    NONE("to_char(%s, 'YYYY-MM-DD\"T\"HH24:MI:SS.MS')");

    private final String sql;

    Granularity(String sql) {
        this.sql = sql;
    }

    /** @param local an SQL expression of a timestamp without zone */
    String sql(String local) {
        return sql.formatted(local);
    }
}
