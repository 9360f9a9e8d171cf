package net.healix360.engage.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class SentChangeTest {

    @Test
    void whichVersionIsMeantStandsBesideTheChange() {
        SentChange sent = SentChange.read("{\"version\": 12, \"ids\": [\"a\", \"b\"]}");

        assertThat(sent.version()).contains(12);
        assertThat(sent.ids()).containsExactly("a", "b");
        assertThat(sent.text()).doesNotContain("version");
    }

    @Test
    void nothingSentIsAChangeWithoutWords() {
        assertThat(SentChange.read(" ").version()).isEmpty();
        assertThat(SentChange.read("").text()).isEqualTo("{}");
        assertThat(SentChange.read("{\"version\": null}").version()).isEmpty();
    }

    @Test
    void whatIsNoVersionOrNoListOfIdsIsToldWithItsPath() {
        assertThat(pathOf("{\"version\": \"latest\"}")).isEqualTo("$.version");
        assertThat(pathOf("{\"version\": 0}")).isEqualTo("$.version");
        assertThat(pathOf("{\"version\": 1.5}")).isEqualTo("$.version");
        assertThat(pathOf("{}")).isEqualTo("$.ids");
        assertThat(pathOf("{\"ids\": [\"a\", 1]}")).isEqualTo("$.ids[1]");
        assertThat(pathOf("[]")).isEqualTo("$");
        assertThat(pathOf("[".repeat(100_000))).isEqualTo("$");
    }

    private static String pathOf(String body) {
        RulesRefused refused = catchThrowableOfType(
                RulesRefused.class, () -> SentChange.read(body).ids());
        return refused.faults().get(0).path();
    }
}
