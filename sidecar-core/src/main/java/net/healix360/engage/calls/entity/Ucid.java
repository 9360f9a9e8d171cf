package net.healix360.engage.calls.entity;

import java.util.Optional;

/** The vendor's id of a call (its monitor UCID). A text: the number would not survive a browser's 2^53. */
public record Ucid(String value) {

    public Ucid {
        value = value == null ? "" : value.trim();
        if (!value.matches("[0-9A-Za-z._-]{1,64}")) {
            throw new IllegalArgumentException("a UCID has 1 to 64 letters, digits, dots, dashes");
        }
    }

    /** Empty for a text that is none. */
    public static Optional<Ucid> parse(String text) {
        try {
            return Optional.of(new Ucid(text));
        } catch (IllegalArgumentException noUcid) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
