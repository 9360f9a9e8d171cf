package net.healix360.engage.rules.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.rules.WorkItem;

/**
 * What a draft would change: every item with its place under the running rules and under the draft, in the draft's order. Nothing is
 * touched.
 */
public record Simulation(List<Move> moves) {

    /** Ranks count from 1. */
    public record Move(WorkItem item, int oldRank, int newRank, double oldScore, double newScore) {
        public boolean moved() {
            return oldRank != newRank;
        }
    }

    public Simulation {
        moves = List.copyOf(moves);
    }

    public static Simulation of(RuleSet running, RuleSet draft, Collection<WorkItem> items, Instant now) {
        List<Ranked> before = running.rank(items, now);
        Map<String, Integer> oldRanks = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            oldRanks.put(before.get(place).item().id(), place + 1);
        }
        List<Ranked> after = draft.rank(items, now);
        return new Simulation(IntStream.range(0, after.size())
                .mapToObj(place -> move(before, oldRanks, after.get(place), place + 1))
                .toList());
    }

    private static Move move(List<Ranked> before, Map<String, Integer> oldRanks, Ranked now, int newRank) {
        int oldRank = oldRanks.get(now.item().id());
        return new Move(now.item(), oldRank, newRank, before.get(oldRank - 1).score(), now.score());
    }
}
