package net.healix360.engage.launcher.demo;

/** Numbers +91 90000 xxxxx: they look like Indian mobile numbers and are nobody's. */
public record PhoneBlock(int start) {
    private static final long FIRST = 9_000_000_000L;
    private static final int SIZE = 100_000;

    public PhoneBlock {
        if (start < 0 || start >= SIZE) {
            throw new IllegalArgumentException("The block has numbers 0 to 99999, not " + start);
        }
    }

    /** @return ten digits, as the telephony vendor shows callers */
    public String national(int index) {
        int offset = start + index;
        if (offset >= SIZE) {
            throw new IllegalArgumentException("The block of synthetic numbers ends before " + offset);
        }
        return Long.toString(FIRST + offset);
    }

    public String e164(int index) {
        return "+91" + national(index);
    }
}
