package net.healix360.engage.launcher.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterRulesTest {
    @TempDir
    Path directory;

    @Test
    void aRuleOfATaskTypeTakesItsWeightFromThatTaskType() throws IOException {
        JsonNode rules = new ObjectMapper().readTree(StarterRules.text());

        int compared = 0;
        for (JsonNode rule : rules.path("rules")) {
            JsonNode condition = rule.path("conditions").path("all").path(0);
            if (condition.path("fact").asText().equals("call.taskType")) {
                JsonNode params = rule.path("action").path("params");
                assertThat(params.path("taskType")).as(rule.path("id").asText()).isEqualTo(condition.path("value"));
                assertThat(params.has("weight")).as(rule.path("id").asText()).isFalse();
                assertThat(rules.path("taskWeights").has(params.path("taskType").asText()))
                        .isTrue();
                compared++;
            }
        }
        assertThat(compared).isEqualTo(5);
        assertThat(rules.path("rules")).hasSize(9);
    }

    @Test
    void rulesThatAHospitalHasAreLeftAlone() throws IOException {
        Tenant tenant = new Tenant("ramaiah", Map.of());
        StarterRules rules = new StarterRules(new Home(directory));
        rules.ensure(tenant);
        Path file = new Home(directory).volume("ramaiah").resolve("rules.json");
        assertThat(file).hasContent(StarterRules.text());

        Files.writeString(file, "{}");
        rules.ensure(tenant);

        assertThat(file).hasContent("{}");
    }
}
