package net.healix360.engage.replica.entity;

/** A field of a record, by our name. */
public record RecordField(String name, Type type) {

    /** What its values are in Java, in JSON and in the local copy. */
    public enum Type {
        /** A text, an option of a select, an id of another record. */
        TEXT,
        /** A whole number. */
        NUMBER,
        FLAG,
        /** An instant in UTC, as text with milliseconds. */
        INSTANT,
        /** A day without zone, as text. */
        DAY,
        /** A phone number in E.164 form. */
        PHONE
    }
}
