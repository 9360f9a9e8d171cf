package net.healix360.engage.agents.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.fixture.Agents;
import org.junit.jupiter.api.Test;

class AgentDirectoryTest {
    private final List<Agent> roster = new ArrayList<>(List.of(Agents.agent("priya")));
    private final AgentDirectory directory = new AgentDirectory(() -> roster);

    @Test
    void aRefreshTellsWhetherSomebodyCameOrWent() {
        assertThat(directory.isLoaded()).isFalse();
        assertThat(directory.refresh()).isTrue();
        assertThat(directory.refresh()).isFalse();

        roster.add(Agents.agent("arjun"));
        assertThat(directory.refresh()).isTrue();
        roster.remove(0);
        assertThat(directory.refresh()).isTrue();
        assertThat(directory.find(new AgentId("priya"))).isEmpty();
    }

    @Test
    void anAgentIsFoundByItsMember() {
        directory.refresh();

        assertThat(directory.ofMember("member-priya")).contains(Agents.agent("priya"));
        assertThat(directory.ofMember("member-arjun")).isEmpty();
    }
}
