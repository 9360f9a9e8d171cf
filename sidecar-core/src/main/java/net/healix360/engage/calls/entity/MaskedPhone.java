package net.healix360.engage.calls.entity;

/** A number on a page before somebody asks to see it: {@code +91 ••••• ••345}. The last three digits tell callers apart. */
public record MaskedPhone(String text) {
    private static final int SHOWN = 3;
    private static final String INDIAN = "\\+91\\d{10}";

    public static MaskedPhone of(String number) {
        if (number.length() <= SHOWN) {
            return new MaskedPhone("•••");
        }
        String known = PhoneNumber.parse(number).map(PhoneNumber::e164).orElse(number);
        String end = known.substring(known.length() - SHOWN);
        return new MaskedPhone(known.matches(INDIAN) ? "+91 ••••• ••" + end : "•••••• " + end);
    }

    @Override
    public String toString() {
        return text;
    }
}
