package net.healix360.engage.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import org.junit.jupiter.api.Test;

/** That it scores no more than it must; that it is right is in {@link CompiledRulesTest}. */
class RankedListTest {
    private static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");

    private final RankedList list =
            new RankedList(RuleSet.of(RulesFile.starter().book()), NOW);

    @Test
    void aRowThatIsAsItWasIsNotScoredAgain() {
        list.put(lead("WEBSITE"));
        list.put(lead("WEBSITE"));
        assertThat(list.scored()).isEqualTo(1);

        list.put(lead("PHONE"));
        assertThat(list.scored()).isEqualTo(2);
        assertThat(list.size()).isEqualTo(1);
    }

    @Test
    void theClockScoresOnlyRowsThatReachAnotherPercent() {
        list.put(new WorkItem("fast", TaskType.MISSED_CALL, NOW));
        list.put(new WorkItem("slow", TaskType.CAMPAIGN_LEAD, NOW));

        list.tick(NOW.plus(Duration.ofMinutes(3)));
        assertThat(list.scored()).as("1 % of 720 minutes is not reached").isEqualTo(2);

        list.tick(NOW.plus(Duration.ofMinutes(4)));
        assertThat(list.scored()).as("the missed call stands at 1 %").isEqualTo(3);
    }

    @Test
    void rowsOfRulesThatAskForAgeAreScoredEachMinute() {
        RulesFile asking = new RuleChanges(RulesFile.starter()).adding("""
                {"name": "Young leads", "ruleType": "priority", "trigger": {"type": "always"},
                 "conditions": {"all": [{"fact": "lead.ageMinutes", "operator": "lessThan", "value": 2}]},
                 "action": {"type": "score", "params": {"weight": 5}}}""");
        list.rules(RuleSet.of(asking.book()));
        list.put(new WorkItem(
                "young",
                TaskType.CAMPAIGN_LEAD,
                NOW,
                Facts.builder().leadCreatedAt(NOW).build()));
        assertThat(list.rows().get(0).score()).isGreaterThan(5);

        list.tick(NOW.plus(Duration.ofMinutes(2)));

        assertThat(list.rows().get(0).score()).isLessThan(5);
    }

    private static WorkItem lead(String source) {
        return new WorkItem(
                "l",
                TaskType.CAMPAIGN_LEAD,
                NOW,
                Facts.builder().text(Fact.LEAD_SOURCE, source).build());
    }
}
