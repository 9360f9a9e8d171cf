package net.healix360.engage.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesFileTest {
    private final RulesFile starter = RulesFile.starter();

    @Test
    void theStarterRulesAreSixThatRankAndThreeThatAct() {
        assertThat(starter.book().rules())
                .filteredOn(rule -> rule.type() == RuleType.PRIORITY)
                .hasSize(6);
        assertThat(starter.book().rules())
                .filteredOn(rule -> rule.type() == RuleType.AUTOMATION)
                .hasSize(3);
        assertThat(starter.book().priorities()).isEqualTo(PriorityConfig.starter());
        assertThat(starter.book().rules()).extracting(Rule::priority).isSorted();
    }

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertThat(RulesFile.read(starter.text()).book()).isEqualTo(starter.book());
    }

    @Test
    void rulesOfTaskTypesAreShownWithTheNumbersOfTheirType() {
        ObjectNode shown = JsonText.object(starter.ruleText("follow-ups"), 9999);

        assertThat(shown.at("/action/params/weight").asDouble()).isEqualTo(8);
        assertThat(shown.at("/action/params/slaMinutes").asInt()).isEqualTo(1440);
        assertThat(shown.path("enabled").asBoolean()).isTrue();
    }

    /** Each line puts a value at a JSON pointer of the starter file; the fault has this path and says this. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/rules/5/conditions/any/0/fact | \"lead.shoeSize\" | $.rules[5].conditions.any[0].fact | rule \"spam\": expected one of call.direction",
                "/rules/5/conditions/any/1/operator | \"like\" | $.rules[5].conditions.any[1].operator | notEqual, greaterThan",
                "/rules/5/conditions/any/1/value | \"high\" | $.rules[5].conditions.any[1].value | lead.spamScore is a number: expected a number, not \"high\"",
                "/rules/5/conditions/any/0/value | 1 | $.rules[5].conditions.any[0].value | expected true or false, not 1",
                "/rules/5/conditions/any/1/value | [70] | $.rules[5].conditions.any[1].value | expected a number, not a list",
                "/rules/5/conditions/any/1/value | null | $.rules[5].conditions.any[1].value | expected string or number or boolean or list, not null",
                "/rules/5/conditions/any/0/operator | \"contains\" | $.rules[5].conditions.any[0].operator | expected one of equal, notEqual, not contains",
                "/rules/0/conditions/all/0/operator | \"in\" | $.rules[0].conditions.all[0].value | in expects a list",
                "/rules/0/conditions/all/0/value | \"missed\" | $.rules[0].conditions.all[0].value | expected one of missed_call, follow_up",
                "/rules/0/conditions/all/0/valeu | 1 | $.rules[0].conditions.all[0].valeu | is not known here; known are fact, operator, value",
                "/rules/5/conditions | {} | $.rules[5].conditions | expected exactly one of all, any",
                "/rules/5/conditions | {\"any\": []} | $.rules[5].conditions.any | must not be empty",
                "/rules/5/conditions | {\"all\": [], \"any\": [{}]} | $.rules[5].conditions | expected exactly one of all, any",
                "/rules/5/action/params/weight | 11 | $.rules[5].action.params.weight | rule \"spam\": expected 10 or less, not 11",
                "/rules/5/action/params/weight | -11 | $.rules[5].action.params.weight | expected -10 or more",
                "/rules/5/category | \"priority\" | $.rules[5].action.params.weight | expected 0 to 10, not -10",
                "/rules/5/action/params | {} | $.rules[5].action.params.weight | is missing",
                "/rules/5/action/params/slaMinutes | 5 | $.rules[5].action.params.slaMinutes | only a rule bound to a taskType",
                "/rules/0/action/params/weight | 5 | $.rules[0].action.params.weight | expected 9 as in taskWeights.missed_call, or nothing, not 5",
                "/rules/0/enabled | false | $.rules[0].enabled | expected true as in taskWeights.missed_call",
                "/rules/0/action/type | \"notify\" | $.rules[0].action.params.message | is missing",
                "/rules/6/action/type | \"explode\" | $.rules[6].action.type | expected one of score, assign, escalate, update, notify",
                "/rules/6/ruleType | \"priority\" | $.rules[6].action.type | is score, not escalate",
                "/rules/6/trigger/interval | \"0m\" | $.rules[6].trigger.interval | expected a text like",
                "/rules/6/trigger/interval | \"25h\" | $.rules[6].trigger.interval | at most 24h",
                "/rules/6/trigger/type | \"sometimes\" | $.rules[6].trigger.type | expected one of on_request",
                "/rules/6/trigger | {\"type\": \"on_event\"} | $.rules[6].trigger.event | is missing",
                "/rules/6/id | \"spam\" | $.rules[6].id | another rule has the id \"spam\" already",
                "/rules/6/name | \"\" | $.rules[6].name | must not be empty",
                "/rules | 5 | $.rules | expected list, not 5",
                "/taskWeights/follow_up/weight | 11 | $.taskWeights.follow_up.weight | expected 10 or less, not 11",
                "/taskWeights/follow_up/slaMinutes | 0 | $.taskWeights.follow_up.slaMinutes | expected 1 or more, not 0",
                "/taskWeights/follow_up/slaMinutes | -5 | $.taskWeights.follow_up.slaMinutes | expected 1 or more, not -5",
                "/taskWeights/follow_up/slaMinutes | 1.5 | $.taskWeights.follow_up.slaMinutes | expected integer, not 1.5",
                "/taskWeights/nap | {} | $.taskWeights.nap | is not known here",
                "/sourceWeights/PHONE | \"much\" | $.sourceWeights.PHONE | expected number, not \"much\"",
                "/sourceWeights/PHONE | -1 | $.sourceWeights.PHONE | expected 0 or more, not -1"
            })
    void aFaultHasItsPathAndWhatIsExpected(String pointer, String value, String path, String message) throws Exception {
        String text = EditedStarter.with(pointer, value);

        RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(text));

        assertThat(refused).isNotNull();
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void everyFaultIsToldAtOnce() throws Exception {
        String text = EditedStarter.with("/taskWeights/follow_up/weight", "11")
                .replace("\"lead.isSpam\"", "\"lead.shoeSize\"");

        RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(text));

        assertThat(refused.faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder("$.taskWeights.follow_up.weight", "$.rules[5].conditions.any[0].fact");
    }

    @Test
    void rulesThatUpdateInACircleAreRefusedByName() throws Exception {
        String text = EditedStarter.with("/rules/6", """
                {"id": "anew", "name": "Anew", "ruleType": "automation", "trigger": {"type": "on_event", "event": "lead.changed"},
                 "conditions": {"all": [{"fact": "lead.status", "operator": "notEqual", "value": "LOST"}]},
                 "action": {"type": "update", "params": {"fact": "lead.status", "value": "NEW"}}}""");

        RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(text));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("$.rules[6].action.params");
            assertThat(fault.message()).contains("rule \"anew\"", "\"anew\" → \"anew\"");
        });
    }

    @Test
    void aHundredLevelsOfConditionsAreRefusedWhereTheyGetTooDeep() throws Exception {
        String text = EditedStarter.with("/rules/5/conditions", nested(100));

        RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(text));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).startsWith("$.rules[5].conditions.all[0].all[0]");
            assertThat(fault.message()).contains("at most 8 levels");
        });
        RulesFile.read(EditedStarter.with("/rules/5/conditions", nested(8)));
    }

    @Test
    void bottomlessNestingIsRefusedBeforeItIsFollowed() {
        String text = "{\"rules\": " + "[".repeat(100_000);

        assertThat(catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(text))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("$"));
    }

    @Test
    void aMegabyteIsRefusedAndSoIsOneRuleThatIsTooLong() throws Exception {
        String million = starter.text().replace("Spam last", "x".repeat(1_000_000));
        String parts = "{\"fact\": \"agent.name\", \"operator\": \"equal\", \"value\": \"" + "n".repeat(190) + "\"},";
        String rule = "{\"all\": [" + parts.repeat(99) + parts.replace("},", "}") + "]}";
        String longRule =
                EditedStarter.with("/rules/5/conditions", "{\"any\": [" + (rule + ",").repeat(3) + rule + "]}");

        assertThat(catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(million)))
                .hasMessageContaining("at most 524288 characters");
        assertThat(catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(longRule))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("$.rules[5]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "[]", "\"rules\"", "{} {}", "{\"rules\": [], \"rules\": []}", "{\"rules\": NaN}"
            })
    void whatIsNoJsonObjectIsRefused(String text) {
        assertThat(catchThrowableOfType(RulesRefused.class, () -> RulesFile.read(text)))
                .isNotNull()
                .hasMessageStartingWith("$");
    }

    private static String nested(int levels) {
        return "{\"all\": [".repeat(levels)
                + "{\"fact\": \"lead.isSpam\", \"operator\": \"equal\", \"value\": true}"
                + "]}".repeat(levels);
    }
}
