package net.healix360.engage.rules;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Puts work in the order in which it should be done: highest score first, then the older, then by id. */
@Stateless
public class WorklistScorer {

    /** An item with its score. */
    public record Ranked(WorkItem item, Score score) {}

    private static final Comparator<Ranked> ORDER = Comparator.comparingDouble(
                    (Ranked ranked) -> -ranked.score().value())
            .thenComparing(ranked -> ranked.item().createdAt())
            .thenComparing(ranked -> ranked.item().id());

    public List<Ranked> rank(List<WorkItem> items, PriorityConfig config, Instant now) {
        return items.stream()
                .map(item -> new Ranked(item, score(item, config, now)))
                .sorted(ORDER)
                .toList();
    }

    public Score score(WorkItem item, PriorityConfig config, Instant now) {
        TaskPriority priority = config.of(item.type());
        SlaClock clock = SlaClock.at(now, item.createdAt(), priority.slaMinutes());
        double multiplier = clock.multiplier();
        int weight = priority.effectiveWeight();
        return new Score(weight * multiplier, weight, multiplier, clock);
    }
}
