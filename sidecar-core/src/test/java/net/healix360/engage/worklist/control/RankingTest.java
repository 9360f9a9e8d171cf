package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.worklist.entity.RankedItem;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final RuleSet STARTER = RuleSet.of(RulesFile.starter().book());

    /** Rules that a test changes. */
    private static final class Changing extends RulesInForce {
        private RuleSet rules = STARTER;

        @Override
        public RuleSet now() {
            return rules;
        }
    }

    private final Changing rules = new Changing();
    private final Day day = new Day(rules);

    @Test
    void whoHasWaitedLongestIsCalledFirst() {
        day.missed("young", Duration.ofHours(1));
        day.missed("late", Duration.ofHours(20));
        day.missed("old", Duration.ofHours(8));

        assertThat(day.list()).containsExactly("late", "old", "young");
        assertThat(day.ranking.now().rows().get(0).score().clock().breached()).isTrue();
        assertThat(day.ranking.now().rows().get(0).slaDueAt()).isEqualTo(Day.NOON.minus(Duration.ofHours(8)));
    }

    @Test
    void amongThoseWhoWaitedAlikeTheOlderAndThenTheSmallerIdComesFirst() {
        day.missed("b", Duration.ofSeconds(2));
        day.missed("c", Duration.ofSeconds(1));
        day.missed("a", Duration.ofSeconds(1));

        assertThat(day.list()).containsExactly("b", "a", "c");
    }

    @Test
    void theReasonAddsUpToThePlaceToTheLastBit() {
        IntStream.range(0, 50)
                .forEach(n -> day.lead("l" + n, Duration.ofMinutes(97L * n), Map.of("contactAttempts", n % 4L)));
        day.list();
        day.clock.forward(Duration.ofMinutes(333));
        day.list();

        assertThat(day.ranking.now().rows()).hasSize(50).allSatisfy(row -> {
            assertThat(row.score().value()).isEqualTo(row.rank().score());
            assertThat(row.score().clock()).isEqualTo(row.rank().clock());
            assertThat(row.score())
                    .isEqualTo(
                            STARTER.score(row.item().work(), day.ranking.now().at()));
        });
    }

    @Test
    void otherRulesPutTheListInAnotherOrderAtTheNextTurn() {
        day.lead("lead", Duration.ofHours(40));
        day.missed("missed", Duration.ofHours(9));
        assertThat(day.list()).containsExactly("missed", "lead");

        RulesFile starter = RulesFile.starter();
        String less = starter.priorityConfigText().replaceFirst("\"weight\" : 9", "\"weight\" : 1");
        rules.rules = RuleSet.of(new RuleChanges(starter).prioritising(less).book());

        assertThat(day.list()).containsExactly("lead", "missed");
        assertThat(day.ranking.now().rows()).extracting(RankedItem::score).allSatisfy(score -> assertThat(score.value())
                .isEqualTo(score.baseWeight() * score.slaMultiplier() * score.campaignMultiplier()));
        assertThat(day.ranking.now().rulesVersion()).isEqualTo(rules.rules.version());
    }

    @Test
    void whatHappenedIsToldOnceAndNothingWhenNothingDid() {
        day.missed("m", Duration.ofHours(1));
        day.missed("n", Duration.ofHours(2));
        day.list();
        assertThat(day.moved.events()).hasSize(1);
        assertThat(day.moved.events().get(0).items()).isEqualTo(2);

        IntStream.range(0, 5).forEach(turn -> day.list());
        assertThat(day.moved.events()).hasSize(1);

        day.record(day.call("m").become(CallbackStatus.CALLBACK_COMPLETED, day.clock.instant()));
        day.list();
        assertThat(day.moved.events()).hasSize(2);
    }

    @Test
    void whomTheClockMovesOrMakesMoreUrgentIsTold() {
        day.missed("fast", Duration.ZERO);
        day.lead("slow", Duration.ofHours(40));
        assertThat(day.list()).containsExactly("slow", "fast");
        int before = day.moved.events().size();

        IntStream.range(0, 24 * 60).forEach(minute -> {
            day.clock.forward(Duration.ofMinutes(1));
            day.list();
        });

        assertThat(day.list()).containsExactly("fast", "slow");
        assertThat(day.moved.events())
                .as("one overtakes; from low to critical one in three steps, the other in one")
                .hasSize(before + 5);
    }
}
