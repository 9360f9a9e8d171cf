package net.healix360.engage.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

class EvaluationAskTest {
    private static final Instant TEN = Instant.parse("2026-04-10T10:00:00Z");
    private static final RuleSet STARTER = RuleSet.of(RulesFile.starter().book());

    @Test
    void anInventedItemIsScoredAsARealOne() {
        WorkItem item = invented("""
                {"facts": {"call.taskType": "campaign_lead", "lead.source": "WHATSAPP", "lead.isSpam": false},
                 "createdAt": "2026-04-09T10:00:00Z"}""");

        assertThat(STARTER.score(item, TEN).clock().elapsedPercent()).isEqualTo(50);
        assertThat(STARTER.score(item, TEN).rulesApplied()).containsExactly("campaign-leads");
        assertThat(STARTER.score(item, TEN).campaignMultiplier()).isEqualTo(0.5 * 0.9);
    }

    @Test
    void howLateItIsMayBeSaidInsteadOfSinceWhen() {
        WorkItem item = invented("{\"facts\": {\"call.taskType\": \"missed_call\", \"call.slaElapsedPercent\": 130}}");

        assertThat(STARTER.score(item, TEN).clock().elapsedPercent()).isEqualTo(130);
        assertThat(STARTER.score(item, TEN).clock().breached()).isTrue();
    }

    @Test
    void withoutEitherItIsNew() {
        assertThat(invented("{\"facts\": {\"call.taskType\": \"follow_up\"}}").createdAt())
                .isEqualTo(TEN);
    }

    @Test
    void everythingThatIsWrongIsToldWithItsPath() {
        assertThat(paths("""
                {"facts": {"call.taskType": "siesta", "lead.shoeSize": 43, "lead.isSpam": "no", "call.slaBreached": true},
                 "createdAt": "yesterday"}"""))
                .containsExactly(
                        "$.facts['call.taskType']",
                        "$.facts['lead.shoeSize']",
                        "$.facts['lead.isSpam']",
                        "$.facts",
                        "$.createdAt");
        assertThat(paths("{\"facts\": {}}")).containsExactly("$.facts['call.taskType']");
        assertThat(paths("{\"facts\": 1}")).containsExactly("$.facts");
        assertThat(paths("{}")).containsExactly("$");
        assertThat(paths("{\"itemIds\": []}")).containsExactly("$.itemIds");
        assertThat(paths("{\"itemIds\": [\"a\", {}]}")).containsExactly("$.itemIds[1]");
    }

    @Test
    void openItemsAreNamed() {
        EvaluationAsk ask = EvaluationAsk.read("{\"itemIds\": [\"a\", \"b\"]}");

        assertThat(ask.invented()).isEmpty();
        assertThat(ask.itemIds()).containsExactly("a", "b");
    }

    private static WorkItem invented(String text) {
        return EvaluationAsk.read(text).invented().orElseThrow().at(STARTER.priorities(), TEN);
    }

    private static List<String> paths(String text) {
        return catchThrowableOfType(RulesRefused.class, () -> EvaluationAsk.read(text)).faults().stream()
                .map(Fault::path)
                .toList();
    }
}
