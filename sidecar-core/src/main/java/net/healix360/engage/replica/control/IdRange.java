package net.healix360.engage.replica.control;

import java.math.BigInteger;
import java.util.List;

/**
 * The ids from one (included) to another (not included); without end when {@code to} is null. Ids are UUIDs, which sort
 * as text and at the platform in the same order.
 */
public record IdRange(String from, String to) {
    private static final BigInteger END = BigInteger.ONE.shiftLeft(128);

    public static final IdRange ALL = new IdRange(text(BigInteger.ZERO), null);

    /** Two halves of the same size. */
    List<IdRange> halves() {
        BigInteger low = number(from);
        BigInteger high = to == null ? END : number(to);
        String middle = text(low.add(high).shiftRight(1));
        return List.of(new IdRange(from, middle), new IdRange(middle, to));
    }

    private static BigInteger number(String id) {
        return new BigInteger(id.replace("-", ""), 16);
    }

    private static String text(BigInteger number) {
        String hex = "%032x".formatted(number);
        return String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20));
    }
}
