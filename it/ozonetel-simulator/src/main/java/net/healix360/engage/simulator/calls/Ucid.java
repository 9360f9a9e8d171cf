package net.healix360.engage.simulator.calls;

import java.util.Optional;
import java.util.regex.Pattern;

/** Id of a call or of one of its legs: decimal digits, fewer than twenty (reference/ozonetel.md §1.3). */
public record Ucid(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{14,19}");

    private static final int PREFIX_DIGITS = 4;
    private static final int SECOND_DIGITS = 10;

    public Ucid {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a UCID: " + digits);
        }
    }

    /** Empty when the text cannot be a UCID. */
    public static Optional<Ucid> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Ucid(text)) : Optional.empty();
    }

    /** The epoch second within, when the call began or the leg rang. */
    long second() {
        return Long.parseLong(digits.substring(PREFIX_DIGITS, PREFIX_DIGITS + SECOND_DIGITS));
    }

    @Override
    public String toString() {
        return digits;
    }
}
