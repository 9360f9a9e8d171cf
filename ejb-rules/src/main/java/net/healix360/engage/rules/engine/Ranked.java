package net.healix360.engage.rules.engine;

import java.util.Comparator;
import net.healix360.engage.rules.SlaClock;
import net.healix360.engage.rules.WorkItem;

/** An item with what it is ranked by. */
public record Ranked(WorkItem item, double score, SlaClock clock) {

    /** Highest score first, then the older, then by id. */
    public static final Comparator<Ranked> ORDER = Ranked::order;

    private static int order(Ranked one, Ranked other) {
        int byScore = Double.compare(other.score, one.score);
        if (byScore != 0) {
            return byScore;
        }
        int byAge = one.item.createdAt().compareTo(other.item.createdAt());
        return byAge != 0 ? byAge : one.item.id().compareTo(other.item.id());
    }
}
