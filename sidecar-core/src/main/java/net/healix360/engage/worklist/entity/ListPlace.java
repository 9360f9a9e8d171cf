package net.healix360.engage.worklist.entity;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.engine.Ranked;

/**
 * A place in the order of a worklist, kept by whoever pages through it. It stays where it is when rows come and go; a row that moves
 * past it meanwhile is seen twice or not.
 */
public record ListPlace(double score, Instant createdAt, String id) {

    public static ListPlace of(RankedItem row) {
        return new ListPlace(
                row.rank().score(), row.rank().item().createdAt(), row.item().id());
    }

    /** Whether the row comes after this place. */
    public boolean isBefore(RankedItem row) {
        Ranked place = new Ranked(
                new WorkItem(id, TaskType.MISSED_CALL, createdAt),
                score,
                row.rank().clock());
        return Ranked.ORDER.compare(place, row.rank()) < 0;
    }

    /** To be handed out and brought back as it is. */
    public String text() {
        String plain = Long.toHexString(Double.doubleToLongBits(score)) + ' ' + createdAt + ' ' + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a text that was never handed out. */
    public static Optional<ListPlace> read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            double score = Double.longBitsToDouble(Long.parseUnsignedLong(parts[0], 16));
            return Optional.of(new ListPlace(score, Instant.parse(parts[1]), parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
