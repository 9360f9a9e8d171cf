package net.healix360.engage.worklist.entity;

import java.time.Instant;
import java.util.List;

/**
 * The hospital's whole worklist at an instant, the first to be called first. Never changes: a list that moved is another one.
 *
 * @param at the instant at which every score holds
 */
public record RankedItems(Instant at, int rulesVersion, List<RankedItem> rows) {
    public static final RankedItems NONE = new RankedItems(Instant.EPOCH, 0, List.of());

    /** The same rows, which still hold. */
    public RankedItems stillAt(Instant now) {
        return new RankedItems(now, rulesVersion, rows);
    }

    /** Whether everybody is at the same place as on that list, and as urgent. */
    public boolean looksAs(RankedItems other) {
        if (rows.size() != other.rows.size()) {
            return false;
        }
        for (int place = 0; place < rows.size(); place++) {
            RankedItem one = rows.get(place);
            RankedItem another = other.rows.get(place);
            if (!one.item().id().equals(another.item().id())
                    || one.rank().clock().status() != another.rank().clock().status()) {
                return false;
            }
        }
        return true;
    }
}
