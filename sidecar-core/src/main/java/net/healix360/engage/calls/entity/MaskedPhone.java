package net.healix360.engage.calls.entity;

import java.util.Optional;

/** A number on a page before somebody asks to see it: {@code +91 ••••• ••345}. The last three digits tell callers apart. */
public record MaskedPhone(String text) {
    private static final int SHOWN = 3;
    private static final int MOBILE = 10;

    public static MaskedPhone of(String number) {
        Optional<PhoneNumber.Split> split = PhoneNumber.parse(number).map(PhoneNumber::split);
        String digits = split.map(PhoneNumber.Split::nationalNumber).orElse(number);
        if (digits.length() <= SHOWN) {
            return new MaskedPhone("•••");
        }
        String end = digits.substring(digits.length() - SHOWN);
        String masked = digits.length() == MOBILE ? "••••• ••" + end : "•••••• " + end;
        return new MaskedPhone(split.map(parts -> parts.callingCode() + " ").orElse("") + masked);
    }

    @Override
    public String toString() {
        return text;
    }
}
