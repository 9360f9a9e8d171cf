package net.healix360.engage.calls.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UcidTest {

    @Test
    void aUcidKeepsEveryDigitOfANumberThatABrowserWouldRound() {
        assertThat(new Ucid(" 9062175860395513 ").value()).isEqualTo("9062175860395513");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "a b", "<script>", "u/1", "ü", "'; --"})
    void nonsenseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ucid(text));
    }

    @Test
    void aUcidHasAtMost64Characters() {
        assertThat(new Ucid("9".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new Ucid("9".repeat(65)));
    }
}
