package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.worklist.entity.ListPlace;
import net.healix360.engage.worklist.entity.OpenItem;
import net.healix360.engage.worklist.entity.RankedItem;
import net.healix360.engage.worklist.entity.RankedItems;
import net.healix360.engage.worklist.entity.WorklistQuestion;

/** The next calls of an agent, which are nobody's work or the agent's, or of everybody; in the hospital's order. */
@ApplicationScoped
public class Worklist {

    /**
     * A part of a worklist.
     *
     * @param generatedAt the instant at which every score holds
     * @param rows those that were asked for
     * @param totals how many there are of each type, whatever was asked for
     * @param total how many rows there are of what was asked for, on all pages
     * @param next where the next page begins
     */
    public record Page(
            Instant generatedAt,
            int rulesVersion,
            List<RankedItem> rows,
            Map<TaskType, Integer> totals,
            long total,
            Optional<ListPlace> next) {

        public int open() {
            return totals.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Ranking ranking;

    protected Worklist() {}

    @Inject
    public Worklist(Ranking ranking) {
        this.ranking = ranking;
    }

    public Page of(AgentId agent, WorklistQuestion question) {
        return page(item -> item.isFor(agent), question);
    }

    /** Whoever's work it is. */
    public Page team(WorklistQuestion question) {
        return page(item -> true, question);
    }

    /** How many items are past their time, whoever's work they are. */
    public long breached() {
        return ranking.now().rows().stream()
                .filter(row -> row.rank().clock().breached())
                .count();
    }

    private Page page(Predicate<OpenItem> seen, WorklistQuestion question) {
        RankedItems list = ranking.now();
        Map<TaskType, Integer> totals = new EnumMap<>(TaskType.class);
        for (TaskType type : TaskType.values()) {
            totals.put(type, 0);
        }
        List<RankedItem> mine =
                list.rows().stream().filter(row -> seen.test(row.item())).toList();
        mine.forEach(row -> totals.merge(row.item().work().type(), 1, Integer::sum));
        List<RankedItem> asked = mine.stream().filter(question::asksFor).toList();
        List<RankedItem> rows = asked.stream()
                .filter(row ->
                        question.after().map(place -> place.isBefore(row)).orElse(true))
                .limit(question.limit() + 1L)
                .toList();
        boolean more = rows.size() > question.limit();
        List<RankedItem> shown = more ? rows.subList(0, question.limit()) : rows;
        Optional<ListPlace> next = more ? Optional.of(ListPlace.of(shown.get(shown.size() - 1))) : Optional.empty();
        return new Page(list.at(), list.rulesVersion(), shown, totals, asked.size(), next);
    }
}
