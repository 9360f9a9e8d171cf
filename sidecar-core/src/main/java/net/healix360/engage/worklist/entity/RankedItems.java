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

    /** Whether somebody is at another place than on that list. */
    public boolean isOrderedAs(RankedItems other) {
        if (rows.size() != other.rows.size()) {
            return false;
        }
        for (int place = 0; place < rows.size(); place++) {
            if (!rows.get(place).item().id().equals(other.rows.get(place).item().id())) {
                return false;
            }
        }
        return true;
    }
}
