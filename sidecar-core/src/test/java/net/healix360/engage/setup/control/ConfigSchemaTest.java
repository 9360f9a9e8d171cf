package net.healix360.engage.setup.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.setup.entity.ConfigKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigSchemaTest {

    @ParameterizedTest
    @EnumSource(ConfigKind.class)
    void whatIsUsualIsValid(ConfigKind kind) {
        JsonObject usual = json(ConfigSchema.resource(kind.wireName() + ".usual.json"));
        JsonObject content = Json.createObjectBuilder(usual).remove("version").build();

        assertThat(ConfigSchema.faults(kind, content)).isEmpty();
        assertThat(ConfigRules.faults(kind, content)).isEmpty();
    }

    @Test
    void aFaultNamesItsFieldAsTheFormKnowsIt() {
        List<FieldError> faults = ConfigSchema.faults(
                ConfigKind.THEME, json("{\"brand\":{\"hospitalName\":\"\"},\"login\":{\"title\":7},\"surprise\":1}"));

        assertThat(faults).extracting(FieldError::field).contains("brand.hospitalName", "login.title", "surprise");
        assertThat(faults).contains(new FieldError("surprise", "is not known here"));
    }

    @Test
    void aColourThatNobodyCanReadOnIsRefusedAtItsField() {
        JsonObject theme =
                json("{\"brand\":{\"hospitalName\":\"A\"},\"login\":{},\"colors\":{\"brand\":{\"600\":\"#ffdd00\"}}}");

        assertThat(ConfigRules.faults(ConfigKind.THEME, theme)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("colors.brand.600");
            assertThat(fault.message()).contains("4.5:1");
        });
    }

    @Test
    void aWidgetStandsOnNamedWebsitesOnly() {
        assertThat(ConfigRules.faults(
                        ConfigKind.WIDGET,
                        json("{\"enabled\":true,\"key\":\"k\",\"allowedOrigins\":[\"https://a.example/path\"]}")))
                .extracting(FieldError::field)
                .containsExactly("allowedOrigins[0]");
        assertThat(ConfigRules.faults(
                        ConfigKind.WIDGET, json("{\"enabled\":true,\"key\":\"k\",\"allowedOrigins\":[]}")))
                .extracting(FieldError::field)
                .containsExactly("allowedOrigins");
    }

    @Test
    void aSecretIsShownByItsEndAndKeptWhenItsMaskComesBack() {
        JsonObject stored = json("{\"account\":{\"userName\":\"u\",\"apiKey\":\"KEY-1234567890\"}}");
        JsonObject shown = Secrets.masked(ConfigKind.TELEPHONY, stored);

        assertThat(shown.toString()).doesNotContain("KEY-123").contains("7890");
        assertThat(Secrets.kept(ConfigKind.TELEPHONY, shown, stored)).isEqualTo(stored);
        assertThat(Secrets.kept(ConfigKind.TELEPHONY, json("{\"account\":{\"userName\":\"u\"}}"), stored))
                .isEqualTo(stored);
        assertThat(Secrets.kept(ConfigKind.TELEPHONY, json("{\"account\":{\"apiKey\":\"\"}}"), stored))
                .isEqualTo(json("{\"account\":{}}"));
        assertThat(Secrets.kept(ConfigKind.TELEPHONY, json("{\"account\":{\"apiKey\":\"OTHER-KEY-1\"}}"), stored))
                .isEqualTo(json("{\"account\":{\"apiKey\":\"OTHER-KEY-1\"}}"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
