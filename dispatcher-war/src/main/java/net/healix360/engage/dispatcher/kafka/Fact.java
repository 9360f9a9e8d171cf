package net.healix360.engage.dispatcher.kafka;

/** Names of a record's headers; short ones for what every event has. */
final class Fact {
    static final String WRITER = "w";
    static final String KEY = "k";
    static final String ROUTE = "r";
    static final String TYPE = "t";
    static final String ACCEPTED_AT = "a";
    static final String REPLAYED_AT = "q";
    static final String TENANT = "tenant";
    static final String URL = "url";
    static final String NOW = "now";
    static final String UNTIL = "until";
    static final String AFTER = "after";
    static final String PLACE = "place";
    static final String COUNT = "count";
    static final String REASON = "reason";
    static final String BURIED = "buried";
    static final String BURIED_AT = "buriedAt";
    static final String HOLDER = "holder";
    static final String BEFORE = "before";

    private Fact() {}
}
