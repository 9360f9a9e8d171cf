package net.healix360.engage.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.TaskPriority;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.fact.Operand;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

class WorklistScorerTest {
    private static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");

    private final WorklistScorer scorer = new WorklistScorer();
    private final RuleSet starter = RuleSet.of(RulesFile.starter().book());

    @Test
    void theScoreIsTheWeightTimesTheMultiplier() {
        Score score = scorer.score(missed("a", Duration.ofHours(6)), starter, NOW);

        assertThat(score.value()).isCloseTo(9 * 0.3299, within(0.001));
        assertThat(score.clock().elapsedPercent()).isEqualTo(50);
        assertThat(score.rulesApplied()).containsExactly("missed-calls");
        assertThat(score.campaignMultiplier()).isEqualTo(1);
    }

    @Test
    void freshItemsKeepTheOrderOfTheirTypes() {
        WorkItem followUp = new WorkItem("f", TaskType.FOLLOW_UP, NOW);
        WorkItem missed = new WorkItem("m", TaskType.MISSED_CALL, NOW);

        assertThat(ids(List.of(followUp, missed))).containsExactly("m", "f");
    }

    @Test
    void theOlderOfTwoEqualScoresComesFirstAndThenTheSmallerId() {
        WorkItem old = new WorkItem("z", TaskType.MISSED_CALL, NOW.minusSeconds(20));
        WorkItem young = new WorkItem("a", TaskType.MISSED_CALL, NOW);
        WorkItem twin = new WorkItem("b", TaskType.MISSED_CALL, NOW);

        assertThat(ids(List.of(twin, young, old))).containsExactly("z", "a", "b");
    }

    @Test
    void aLeadWeighsAsItsCampaignAndSourceDo() {
        Facts whatsApp = Facts.builder().text(Fact.LEAD_SOURCE, "WHATSAPP").build();
        WorkItem lead = new WorkItem("l", TaskType.CAMPAIGN_LEAD, NOW.minus(Duration.ofDays(2)), whatsApp);

        Score score = scorer.score(lead, starter, NOW);

        assertThat(score.campaignMultiplier()).isEqualTo(0.5 * 0.9);
        assertThat(score.value()).isEqualTo(7.0 * 1 * (0.5 * 0.9));
    }

    @Test
    void whatLooksLikeSpamIsPushedBack() {
        Facts spam = Facts.builder().number(Fact.LEAD_SPAM_SCORE, 80).build();
        WorkItem lead = new WorkItem("l", TaskType.CAMPAIGN_LEAD, NOW.minus(Duration.ofDays(2)), spam);

        assertThat(scorer.score(lead, starter, NOW).value()).isEqualTo(7 * 0.25 - 10);
    }

    @Test
    void aTaskTypeThatIsOffWeighsNothingButIsExplained() {
        RuleBook book = RulesFile.starter().book();
        PriorityConfig off = book.priorities().with(TaskType.MISSED_CALL, new TaskPriority(9, 720, false));
        RuleSet rules = RuleSet.of(new RuleBook(off, book.rules()));

        Explanation explanation = scorer.explain(missed("a", Duration.ofHours(6)), rules, NOW);

        assertThat(explanation.score().value()).isZero();
        assertThat(explanation.score().rulesApplied()).isEmpty();
        assertThat(explanation.rules().get(0)).satisfies(reason -> {
            assertThat(reason.id()).isEqualTo("missed-calls");
            assertThat(reason.matched()).isTrue();
            assertThat(reason.enabled()).isFalse();
            assertThat(reason.contribution()).isZero();
        });
    }

    @Test
    void anExplanationNamesTheConditionThatFailedAndWhatWasFound() {
        Explanation explanation = scorer.explain(missed("a", Duration.ofHours(6)), starter, NOW);

        assertThat(explanation.rules())
                .extracting(RuleReason::id)
                .containsExactly(
                        "missed-calls", "follow-ups", "campaign-leads", "second-attempts", "third-attempts", "spam");
        ConditionReason followUp = explanation.rules().get(1).conditions().get(0);
        assertThat(followUp.fact()).isEqualTo(Fact.CALL_TASK_TYPE);
        assertThat(followUp.operator()).isEqualTo(Operator.EQUAL);
        assertThat(followUp.value()).isEqualTo(new Operand.Text("follow_up"));
        assertThat(followUp.actual()).contains(new Operand.Text("missed_call"));
        assertThat(followUp.holds()).isFalse();
        assertThat(explanation.rules().get(5).conditions())
                .extracting(ConditionReason::actual)
                .allMatch(actual -> actual.isEmpty());
    }

    @Test
    void aDraftIsTriedOutAgainstTheRunningRules() {
        RuleBook book = RulesFile.starter().book();
        RuleSet draft = RuleSet.of(new RuleBook(
                book.priorities().with(TaskType.FOLLOW_UP, new TaskPriority(10, 1440, true)), book.rules()));
        WorkItem followUp = new WorkItem("f", TaskType.FOLLOW_UP, NOW);
        WorkItem missed = new WorkItem("m", TaskType.MISSED_CALL, NOW);

        Simulation simulation = scorer.simulate(starter, draft, List.of(followUp, missed), NOW);

        assertThat(simulation.moves())
                .containsExactly(
                        new Simulation.Move(followUp, 2, 1, 8 * 0.05, 10 * 0.05),
                        new Simulation.Move(missed, 1, 2, 9 * 0.05, 9 * 0.05));
    }

    private List<String> ids(List<WorkItem> items) {
        return scorer.rank(items, starter, NOW).stream()
                .map(ranked -> ranked.item().id())
                .toList();
    }

    private static WorkItem missed(String id, Duration ago) {
        return new WorkItem(id, TaskType.MISSED_CALL, NOW.minus(ago));
    }
}
