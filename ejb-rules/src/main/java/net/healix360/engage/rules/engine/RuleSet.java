package net.healix360.engage.rules.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.SlaClock;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.condition.Supposition;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.fact.Operand;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleBook;

/**
 * One version of a hospital's rules, compiled: immutable, free of the clock and of chance, to be shared by threads. A score is the
 * sum over the enabled priority rules that apply, in their order, of weight × SLA multiplier × campaign multiplier
 * (reference/helix-engage.md §11.6).
 */
public final class RuleSet {
    private final RuleBook book;
    private final ScoringRule[] scoring;
    private final Map<TaskType, ScoringRule[]> byType = new EnumMap<>(TaskType.class);
    private final CampaignFactor campaigns;
    private final boolean asksForAge;

    private RuleSet(RuleBook book) {
        this.book = book;
        this.scoring = book.rules().stream()
                .filter(ScoringRule::ranksWorklist)
                .map(rule -> ScoringRule.of(rule, book.priorities()))
                .toArray(ScoringRule[]::new);
        for (TaskType type : TaskType.values()) {
            byType.put(type, rulesFor(type));
        }
        this.campaigns = new CampaignFactor(book.priorities());
        this.asksForAge = Arrays.stream(scoring)
                .flatMap(rule -> rule.rule().conditions().comparisons())
                .anyMatch(comparison -> comparison.fact() == Fact.LEAD_AGE_MINUTES);
    }

    public static RuleSet of(RuleBook book) {
        return new RuleSet(book);
    }

    public int version() {
        return book.version();
    }

    public PriorityConfig priorities() {
        return book.priorities();
    }

    /** Every rule, in order. */
    public List<Rule> rules() {
        return book.rules();
    }

    /** What is known of an item at an instant, the clock's share included. */
    public Facts facts(WorkItem item, Instant now) {
        return item.facts().at(now, clock(item, now).elapsedPercent());
    }

    public SlaClock clock(WorkItem item, Instant now) {
        return SlaClock.at(now, item.createdAt(), slaMinutes(item));
    }

    /** The items in the order in which they should be done. */
    public List<Ranked> rank(Collection<WorkItem> items, Instant now) {
        Ranked[] ranked = new Ranked[items.size()];
        int i = 0;
        for (WorkItem item : items) {
            ranked[i++] = ranked(item, now);
        }
        return RankOrder.of(ranked);
    }

    /** One item with what it is ranked by. */
    public Ranked ranked(WorkItem item, Instant now) {
        SlaClock clock = clock(item, now);
        Facts facts = item.facts().at(now, clock.elapsedPercent());
        double slaMultiplier = clock.multiplier();
        double sum = 0;
        for (ScoringRule rule : byType.get(item.type())) {
            if (rule.check().holds(facts)) {
                sum += rule.contribution(slaMultiplier, rule.campaign() ? campaigns.of(facts) : 1);
            }
        }
        return new Ranked(item, sum, clock);
    }

    /** The score of one item with its factors. */
    public Score score(WorkItem item, Instant now) {
        SlaClock clock = clock(item, now);
        Facts facts = item.facts().at(now, clock.elapsedPercent());
        double slaMultiplier = clock.multiplier();
        double campaignMultiplier = campaigns.of(facts);
        List<String> applied = new ArrayList<>();
        double sum = 0;
        double weights = 0;
        boolean sla = false;
        boolean campaign = false;
        for (ScoringRule rule : scoring) {
            if (rule.enabled() && rule.check().holds(facts)) {
                sum += rule.contribution(slaMultiplier, campaignMultiplier);
                weights += rule.weight();
                sla |= rule.sla();
                campaign |= rule.campaign();
                applied.add(rule.rule().id());
            }
        }
        return new Score(sum, weights, sla ? slaMultiplier : 1, campaign ? campaignMultiplier : 1, applied, clock);
    }

    /** The score of one item, with what every priority rule had to do with it. */
    public Explanation explain(WorkItem item, Instant now) {
        Score score = score(item, now);
        Facts facts = facts(item, now);
        double campaignMultiplier = campaigns.of(facts);
        List<RuleReason> reasons = Arrays.stream(scoring)
                .map(rule -> RuleReason.of(rule, facts, score.clock().multiplier(), campaignMultiplier))
                .toList();
        return new Explanation(item.id(), score, reasons);
    }

    /** When the item's score may be another by the clock alone. */
    Instant changesAt(Ranked ranked, Instant now) {
        WorkItem item = ranked.item();
        Instant percent = ranked.clock().changesAt(item.createdAt(), slaMinutes(item));
        if (!asksForAge) {
            return percent;
        }
        Instant minute = item.facts().nextMinute(now);
        return minute.isBefore(percent) ? minute : percent;
    }

    /** The rules that are on and that an item of this type does not rule out by its type alone. */
    private ScoringRule[] rulesFor(TaskType type) {
        Supposition ofType = new Supposition(Fact.CALL_TASK_TYPE, new Operand.Text(type.wireName()));
        return Arrays.stream(scoring)
                .filter(rule -> rule.enabled() && ofType.mayHold(rule.rule().conditions()))
                .toArray(ScoringRule[]::new);
    }

    private int slaMinutes(WorkItem item) {
        return book.priorities().of(item.type()).slaMinutes();
    }
}
