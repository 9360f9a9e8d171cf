package net.healix360.engage.rules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryRulesShelf;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.engine.Cascade;
import net.healix360.engage.rules.entity.RulesChanged;
import net.healix360.engage.rules.entity.RulesEdit;
import net.healix360.engage.rules.entity.RulesVersion;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.rules.file.RulesRefused;
import net.healix360.engage.rules.file.UnknownRule;
import net.healix360.engage.rules.rule.Happening;
import org.junit.jupiter.api.Test;

class RuleEditingTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final Member MEERA = new Member("m1", "meera@ramaiah.example", "Meera", "Rao", Role.SUPERVISOR);
    private static final RulesEdit EDIT = new RulesEdit(MEERA, Set.of());
    private static final String GREETING = """
            {"id": "greeting", "name": "Greeting", "ruleType": "automation", "draft": true,
             "trigger": {"type": "on_event", "event": "lead.created"}, "conditions": {"all": []},
             "action": {"type": "notify", "params": {"message": "A new lead"}}}""";

    private final MemoryRulesShelf shelf = new MemoryRulesShelf();
    private final Fired<RulesChanged> told = new Fired<>();
    private final RulesInForce rules = new RulesInForce(shelf, told, new TurnableClock(NOON));
    private final RuleEditing editing = new RuleEditing(rules);

    @Test
    void aChangeIsKeptWithItsAuthorAndInForceAtOnce() {
        RulesFile after = editing.remove(EDIT, "spam");

        assertThat(after.version()).isEqualTo(2);
        assertThat(rules.now().version()).isEqualTo(2);
        assertThat(rules.versions().get(0)).isEqualTo(new RulesVersion(2, NOON, "Meera Rao", "rule spam removed"));
        assertThat(shelf.current()).contains(after.text());
        assertThat(told.events()).containsExactly(new RulesChanged(2));
    }

    @Test
    void ofTwoWhoHaveSeenTheSameVersionOnlyTheFirstChangesIt() {
        RulesEdit fromFirst = new RulesEdit(MEERA, Set.of(1));
        editing.remove(fromFirst, "spam");

        Problem problem = problemOf(() -> editing.toggle(fromFirst, "sla-breach"));

        assertThat(problem.slug()).isEqualTo("rules-version-conflict");
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.detail()).contains("Meera Rao", "rule spam removed");
        assertThat(problem.members()).containsEntry("version", 2).containsEntry("changedBy", "Meera Rao");
        assertThat(rules.now().version()).isEqualTo(2);
    }

    @Test
    void aFileWrittenByHandASecondAgoIsNotOverwrittenUnseen() {
        rules.refresh();
        shelf.writeByHand(new RuleChanges(RulesFile.starter()).without("spam").text());

        assertThat(problemOf(() -> editing.toggle(new RulesEdit(MEERA, Set.of(1)), "sla-breach"))
                        .slug())
                .isEqualTo("rules-version-conflict");
        assertThat(editing.toggle(EDIT, "sla-breach").book().rules()).hasSize(8);
    }

    @Test
    void whatIsNotRightIsRefusedAndChangesNothing() {
        String config = rules.file().priorityConfigText().replace("\"weight\" : 9", "\"weight\" : 11");

        assertThatThrownBy(() -> editing.prioritise(EDIT, config)).isInstanceOf(RulesRefused.class);
        assertThatThrownBy(() -> editing.remove(EDIT, "nothing")).isInstanceOf(UnknownRule.class);
        assertThat(problemOf(() -> editing.restore(EDIT, 7)).status()).isEqualTo(404);
        assertThat(rules.versions()).hasSize(1);
        assertThat(told.events()).isEmpty();
    }

    @Test
    void aVolumeThatIsFullChangesNothing() {
        rules.refresh();
        Set<Integer> before = Set.of(rules.now().version());
        RulesInForce readable = rules;
        shelf.breakDown();

        assertThat(problemOf(() -> editing.remove(EDIT, "spam")).slug()).isEqualTo("rules-not-kept");
        assertThat(before).containsExactly(readable.now().version());
        assertThat(told.events()).isEmpty();
    }

    @Test
    void anEarlierVersionComesBackAsTheNext() {
        editing.remove(EDIT, "spam");
        editing.remove(EDIT, "sla-breach");

        RulesFile back = editing.restore(EDIT, 1);

        assertThat(back.version()).isEqualTo(4);
        assertThat(back.saysTheSameAs(RulesFile.starter())).isTrue();
        assertThat(rules.versions().get(0).change()).isEqualTo("version 1 restored");
    }

    @Test
    void aTemplateReplacesItsOwnRulesAndPrioritiesAndLeavesTheHospitals() {
        editing.add(EDIT, GREETING);
        editing.remove(EDIT, "spam");
        editing.prioritise(EDIT, rules.file().priorityConfigText().replace("\"weight\" : 9", "\"weight\" : 2"));

        RulesFile after = editing.apply(EDIT, RuleTemplate.HOSPITAL_STARTER);

        assertThat(after.book().rules()).hasSize(10).extracting("id").contains("spam", "greeting");
        assertThat(after.book().priorities().of(TaskType.MISSED_CALL).weight()).isEqualTo(9);
    }

    @Test
    void aDraftActsWhenItIsPublishedAndPublishingAgainIsNoChange() {
        editing.add(EDIT, GREETING);
        assertThat(due()).isZero();
        assertThat(rules.file().ruleText("greeting")).contains("draft");

        RulesFile published = editing.publish(EDIT, "greeting");

        assertThat(due()).isEqualTo(1);
        assertThat(editing.publish(EDIT, "greeting").version()).isEqualTo(published.version());
    }

    private int due() {
        return rules.automations()
                .due(new Happening.Occurred("lead.created"), Facts.none(), Cascade.begin())
                .size();
    }

    private static Problem problemOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable doing) {
        return catchThrowableOfType(ProblemException.class, doing).problem();
    }
}
