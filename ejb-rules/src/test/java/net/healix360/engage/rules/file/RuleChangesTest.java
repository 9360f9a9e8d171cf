package net.healix360.engage.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.healix360.engage.rules.TaskPriority;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.rule.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuleChangesTest {
    private static final String LOCAL = """
            {"name": "From this city", "ruleType": "priority", "trigger": {"type": "on_request", "request": "worklist"},
             "conditions": {"all": [{"fact": "lead.source", "operator": "in", "value": ["WALK_IN", "REFERRAL"]}]},
             "action": {"type": "score", "params": {"weight": 2}}}""";

    private final RulesFile starter = RulesFile.starter();
    private final String before = starter.text();
    private final RuleChanges changes = new RuleChanges(starter);

    @AfterEach
    void whatRunsIsUntouched() {
        assertThat(starter.text()).isEqualTo(before);
        assertThat(starter.version()).isEqualTo(1);
    }

    @Test
    void aRuleIsAddedAsTheLastOfTheNextVersion() {
        RulesFile after = changes.adding(LOCAL);

        assertThat(after.version()).isEqualTo(2);
        assertThat(RuleChanges.added(after)).isEqualTo("from-this-city");
        assertThat(after.book().rules()).hasSize(10).last().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("from-this-city");
            assertThat(rule.enabled()).isTrue();
        });
        assertThat(RuleChanges.added(new RuleChanges(after).adding(LOCAL))).isEqualTo("from-this-city-2");
    }

    @Test
    void aWrongRuleIsRefusedWithPathsIntoWhatWasSent() {
        assertThat(faults(() -> changes.adding(LOCAL.replace("\"weight\": 2", "\"weight\": 11"))))
                .containsExactly("$.action.params.weight");
        assertThat(faults(() -> changes.adding(LOCAL.replace("\"lead.source\"", "\"lead.shoeSize\""))))
                .containsExactly("$.conditions.all[0].fact");
        assertThat(faults(() -> changes.adding(LOCAL.replaceFirst("\\{", "{\"id\": \"spam\", "))))
                .containsExactly("$.id");
        assertThat(faults(() -> changes.adding(" ".repeat(1_000_000)))).containsExactly("$");
    }

    @Test
    void aCircleThatARuleWouldCloseIsToldOfThatRuleAndOfTheOther() {
        String update = """
                {"id": "%s", "name": "u", "ruleType": "automation", "trigger": {"type": "on_event", "event": "lead.changed"},
                 "conditions": {"all": [{"fact": "lead.status", "operator": "equal", "value": "%s"}]},
                 "action": {"type": "update", "params": {"fact": "lead.status", "value": "%s"}}}""";
        RulesFile one = changes.adding(update.formatted("open", "NEW", "OPEN"));

        assertThat(faults(() -> new RuleChanges(one).adding(update.formatted("anew", "OPEN", "NEW"))))
                .containsExactly("$.rules[9].action.params", "$.action.params");
    }

    @Test
    void onlyAnAutomationRuleCanBeADraftAndPublishingTakesTheMarkAway() {
        assertThat(faults(() -> changes.adding(LOCAL.replaceFirst("\\{", "{\"draft\": true, "))))
                .containsExactly("$.draft");
        String breach = starter.ruleText("sla-breach").replaceFirst("\\{", "{\"draft\": true, ");
        RulesFile drafted = changes.replacing("sla-breach", breach);

        assertThat(rule(drafted, "sla-breach").acts()).isFalse();
        assertThat(rule(drafted, "sla-breach").enabled()).isTrue();
        assertThat(rule(new RuleChanges(drafted).publishing("sla-breach"), "sla-breach")
                        .acts())
                .isTrue();
    }

    @Test
    void aRuleIsNotCalledLikeSomethingElseInTheAddresses() {
        assertThat(faults(() -> changes.adding(LOCAL.replaceFirst("\\{", "{\"id\": \"versions\", "))))
                .containsExactly("$.id");
        assertThat(RuleChanges.added(changes.adding(LOCAL.replace("From this city", "Versions"))))
                .isEqualTo("versions-2");
    }

    @Test
    void anEarlierFileComesBackAsTheNextVersion() {
        RulesFile after = new RuleChanges(changes.without("spam").numbered(7)).restoring(starter);

        assertThat(after.version()).isEqualTo(8);
        assertThat(after.saysTheSameAs(starter)).isTrue();
    }

    @Test
    void aTemplateComesByNameAndWhatOnlyTheFileHasStays() {
        RulesFile own = new RuleChanges(changes.adding(LOCAL)).without("spam");
        RulesFile weighted = new RuleChanges(own)
                .prioritising(own.priorityConfigText()
                        .replace("\"weight\" : 9", "\"weight\" : 1")
                        .replace("\"campaignWeights\" : { }", "\"campaignWeights\" : {\"cardio\": 8}"));

        RulesFile after = new RuleChanges(weighted).applying(starter);

        assertThat(after.book().rules()).extracting(Rule::id).contains("spam", "from-this-city");
        assertThat(after.book().priorities().of(TaskType.MISSED_CALL).weight()).isEqualTo(9);
        assertThat(after.book().priorities().campaignWeights()).containsEntry("cardio", 8.0);
    }

    @Test
    void aSecondNumberThatIsTheSameIsNotInTheWayOfTheNextOne() {
        RulesFile doubled = RulesFile.read(starter.text()
                .replace("\"taskType\" : \"missed_call\",", "\"taskType\" : \"missed_call\", \"weight\": 9,"));
        assertThat(doubled.text()).isEqualTo(before);

        RulesFile after = new RuleChanges(doubled)
                .prioritising(doubled.priorityConfigText().replace("\"weight\" : 9", "\"weight\" : 3"));

        assertThat(after.ruleText("missed-calls")).contains("\"weight\" : 3");
    }

    private static Rule rule(RulesFile file, String id) {
        return file.book().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNumbersOfABoundRuleMoveToItsTaskType() {
        String shown = starter.ruleText("follow-ups")
                .replaceAll("\"weight\" : 8", "\"weight\" : 3")
                .replaceAll("\"slaMinutes\" : 1440", "\"slaMinutes\" : 60");

        RulesFile after = changes.replacing("follow-ups", shown);

        assertThat(after.book().priorities().of(TaskType.FOLLOW_UP)).isEqualTo(new TaskPriority(3, 60, true));
        assertThat(after.ruleText("follow-ups")).contains("\"weight\" : 3");
    }

    @Test
    void switchingABoundRuleSwitchesItsTaskType() {
        RulesFile off = changes.toggling("missed-calls");

        assertThat(off.book().priorities().of(TaskType.MISSED_CALL).enabled()).isFalse();
        assertThat(new RuleChanges(off)
                        .toggling("missed-calls")
                        .book()
                        .priorities()
                        .of(TaskType.MISSED_CALL))
                .isEqualTo(starter.book().priorities().of(TaskType.MISSED_CALL));
    }

    @Test
    void aRuleIsRemovedAndAForeignIdIsUnknown() {
        assertThat(changes.without("spam").book().rules()).hasSize(8).noneMatch(rule -> rule.id()
                .equals("spam"));
        assertThatThrownBy(() -> changes.without("eggs")).isInstanceOf(UnknownRule.class);
        assertThatThrownBy(() -> changes.toggling("eggs")).isInstanceOf(UnknownRule.class);
        assertThatThrownBy(() -> changes.replacing("eggs", LOCAL)).isInstanceOf(UnknownRule.class);
        assertThatThrownBy(() -> starter.ruleText("eggs")).isInstanceOf(UnknownRule.class);
    }

    @Test
    void theOrderIsGivenByEveryIdOnce() {
        List<String> ids = new ArrayList<>(ids(starter));
        Collections.reverse(ids);

        assertThat(ids(changes.reordering(ids))).isEqualTo(ids);
        assertThat(faults(() -> changes.reordering(ids.subList(1, 9)))).containsExactly("$");
        ids.set(0, ids.get(1));
        assertThat(faults(() -> changes.reordering(ids))).containsExactly("$");
    }

    @Test
    void prioritiesAreReplacedAsAWhole() {
        String config = starter.priorityConfigText();
        RulesFile after = changes.prioritising(config.replaceFirst("\"weight\" : 9", "\"weight\" : 1"));

        assertThat(after.book().priorities().of(TaskType.MISSED_CALL).weight()).isEqualTo(1);
        assertThat(after.book().rules()).isEqualTo(starter.book().rules());
        assertThat(faults(() -> changes.prioritising(config.replaceFirst("\"weight\" : 9", "\"weight\" : 11"))))
                .containsExactly("$.taskWeights.missed_call.weight");
        assertThat(faults(() -> changes.prioritising("{}"))).containsExactly("$.taskWeights");
    }

    @Test
    void aDraftMayHoldPrioritiesOrRulesOrBoth() {
        String config = starter.priorityConfigText().replaceFirst("\"weight\" : 9", "\"weight\" : 1");
        String rules = starter.rulesText();

        RulesFile drafted = changes.drafting("{\"priorityConfig\": " + config + ", \"rules\": " + rules + "}");

        assertThat(drafted.book().priorities().of(TaskType.MISSED_CALL).weight())
                .isEqualTo(1);
        assertThat(drafted.book().rules()).isEqualTo(starter.book().rules());
        assertThat(changes.drafting("{\"rules\": []}").book().rules()).isEmpty();
        assertThat(faults(() -> changes.drafting("{\"rules\": [5]}"))).containsExactly("$.rules[0]");
        assertThat(faults(() -> changes.drafting("{\"rules\": 5}"))).containsExactly("$.rules");
    }

    private static List<String> ids(RulesFile file) {
        return file.book().rules().stream().map(Rule::id).toList();
    }

    private static List<String> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        RulesRefused refused = catchThrowableOfType(RulesRefused.class, call);
        assertThat(refused).isNotNull();
        return refused.faults().stream().map(Fault::path).distinct().toList();
    }
}
