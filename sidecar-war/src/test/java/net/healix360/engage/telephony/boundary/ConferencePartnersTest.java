package net.healix360.engage.telephony.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConferencePartnersTest {
    private static final AgentId PRIYA = new AgentId("priya");

    private final AgentDirectory agents = new AgentDirectory(
            () -> List.of(agent("priya", "500964"), agent("arjun", "500965"), agent("phoneless", "")));
    private final ConferencePartners partners = new ConferencePartners(agents);

    @BeforeEach
    void roster() {
        agents.refresh();
    }

    @Test
    void aColleagueIsCalledAtItsExtension() {
        assertThat(partners.numberOf("Arjun", PRIYA)).contains("500965");
    }

    @Test
    void aCompleteNumberIsCalledAsSuch() {
        assertThat(partners.numberOf("090000 00009", PRIYA)).contains("+919000000009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"priya", "phoneless", "another-hospitals-agent", "500965", "12", "+", "anonymous"})
    void nobodyElseIsBroughtIn(String typed) {
        assertThat(partners.numberOf(typed, PRIYA)).isEmpty();
    }

    private static Agent agent(String id, String extension) {
        return new Agent(new AgentId(id), id, "record-" + id, "member-" + id, extension, "secret", "Inbound");
    }
}
