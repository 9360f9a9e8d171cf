package net.healix360.engage.agents.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentAccessTest {
    private static final Optional<AgentId> PRIYA = Optional.of(new AgentId("priya"));

    private final AgentAccess access = new AgentAccess(Agents.directoryOf("priya", "arjun"));

    @Test
    void anAgentMayNameItsOwnAgent() {
        assertThat(access.require("Priya", PRIYA, false)).isEqualTo(new AgentId("priya"));
    }

    @Test
    void aSupervisorMayNameEveryAgentOfTheHospital() {
        assertThat(access.require("arjun", Optional.empty(), true)).isEqualTo(new AgentId("arjun"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void thereIsNoDefaultAgent(String missing) {
        Problem problem = refused(missing, true);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.slug()).isEqualTo("agent-id-required");
    }

    @Test
    void anAgentThatTheHospitalDoesNotHaveIs404ForEverybody() {
        assertThat(refused("maria", true).status()).isEqualTo(404);
        assertThat(refused("maria", false).status()).isEqualTo(404);
    }

    @Test
    void beforeTheAgentsAreReadNobodyIsToldThatOneIsMissing() {
        AgentAccess starting = new AgentAccess(new AgentDirectory(List::of));

        assertThat(catchThrowableOfType(ProblemException.class, () -> starting.require("priya", PRIYA, false))
                        .problem()
                        .slug())
                .isEqualTo("starting");
    }

    @Test
    void anotherPersonsAgentIs403() {
        assertThat(refused("arjun", false).status()).isEqualTo(403);
    }

    private Problem refused(String agentId, boolean supervises) {
        return catchThrowableOfType(ProblemException.class, () -> access.require(agentId, PRIYA, supervises))
                .problem();
    }
}
