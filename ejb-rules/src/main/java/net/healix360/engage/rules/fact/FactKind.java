package net.healix360.engage.rules.fact;

/** What the values of a fact are. */
public enum FactKind {
    NUMBER("a number"),
    TEXT("a text"),
    FLAG("true or false");

    private final String description;

    FactKind(String description) {
        this.description = description;
    }

    /** For messages, such as {@code a number}. */
    public String description() {
        return description;
    }
}
