package net.healix360.engage.calls.entity;

/** The vendor's id of a call (its monitor UCID). A text: the number would not survive a browser's 2^53. */
public record Ucid(String value) {

    public Ucid {
        value = value == null ? "" : value.trim();
        if (!value.matches("[0-9A-Za-z._-]{1,64}")) {
            throw new IllegalArgumentException("a UCID has 1 to 64 letters, digits, dots, dashes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
