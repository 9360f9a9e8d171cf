package net.healix360.engage.agents.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentIdTest {

    @Test
    void theVendorsCaseAndSpacesMakeNoDifference() {
        assertThat(new AgentId(" Priya.N ")).isEqualTo(new AgentId("priya.n")).hasToString("priya.n");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void anEmptyAgentIdIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgentId(text));
    }

    @Test
    void anAgentIdHasAtMost128Characters() {
        assertThat(new AgentId("x".repeat(128)).value()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> new AgentId("x".repeat(129)));
    }
}
