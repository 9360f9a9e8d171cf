package net.healix360.engage.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.rules.rule.Action;
import net.healix360.engage.rules.rule.Happening;
import net.healix360.engage.rules.rule.Severity;
import org.junit.jupiter.api.Test;

class AutomationsTest {
    private static final Instant TEN = Instant.parse("2026-04-10T10:00:00Z");
    private static final Happening FIVE_MINUTES = new Happening.TimePassed(TEN, TEN.plusSeconds(300));
    private static final Facts LATE = Facts.builder()
            .flag(Fact.CALL_SLA_BREACHED, true)
            .text(Fact.CALL_CALLBACK_STATUS, "PENDING_CALLBACK")
            .build();

    private final RulesFile starter = RulesFile.starter();

    @Test
    void aMissedCallPastItsSlaIsEscalatedBySchedule() {
        List<Automations.Due> due = Automations.of(starter.book()).due(FIVE_MINUTES, LATE, Cascade.begin());

        assertThat(due).singleElement().satisfies(one -> {
            assertThat(one.rule().id()).isEqualTo("sla-breach");
            assertThat(((Action.Escalate) one.action()).notice().severity()).isEqualTo(Severity.CRITICAL);
        });
    }

    @Test
    void nothingIsDueBetweenTwoTicksOrForOtherFacts() {
        Automations automations = Automations.of(starter.book());
        Happening tooSoon = new Happening.TimePassed(TEN.plusSeconds(1), TEN.plusSeconds(299));

        assertThat(automations.due(tooSoon, LATE, Cascade.begin())).isEmpty();
        assertThat(automations.waitingFor(tooSoon)).isEmpty();
        assertThat(automations.waitingFor(FIVE_MINUTES)).hasSize(3);
        assertThat(automations.due(FIVE_MINUTES, Facts.none(), Cascade.begin())).isEmpty();
    }

    @Test
    void aRuleThatIsOffIsNeverDue() {
        RulesFile off = new RuleChanges(starter).toggling("sla-breach");

        assertThat(Automations.of(off.book()).due(FIVE_MINUTES, LATE, Cascade.begin()))
                .isEmpty();
    }

    @Test
    void anEventFiresTheRulesThatNameIt() {
        Automations automations = Automations.of(onEvent("call.missed").book());

        assertThat(automations.due(new Happening.Occurred("call.missed"), LATE, Cascade.begin()))
                .hasSize(1);
        assertThat(automations.due(new Happening.Occurred("call.ended"), LATE, Cascade.begin()))
                .isEmpty();
    }

    @Test
    void whatARuleSetOffDoesNotFireItAgain() {
        Automations automations = Automations.of(onEvent("call.missed").book());
        Happening missed = new Happening.Occurred("call.missed");
        Cascade after = automations.due(missed, LATE, Cascade.begin()).get(0).cascade();

        assertThat(automations.due(missed, LATE, after)).isEmpty();
    }

    @Test
    void aChainOfRulesComesToAnEnd() {
        Automations automations = Automations.of(onEvent("call.missed").book());
        Cascade longest = new Cascade(
                IntStream.range(0, Cascade.LONGEST).mapToObj(i -> "rule-" + i).toList());

        assertThat(automations.due(new Happening.Occurred("call.missed"), LATE, longest))
                .isEmpty();
    }

    private RulesFile onEvent(String event) {
        return new RuleChanges(starter).adding("""
                {"name": "Hand it out", "ruleType": "automation", "trigger": {"type": "on_event", "event": "%s"},
                 "conditions": {"all": []}, "action": {"type": "assign", "params": {"choice": "longest_idle"}}}""".formatted(event));
    }
}
