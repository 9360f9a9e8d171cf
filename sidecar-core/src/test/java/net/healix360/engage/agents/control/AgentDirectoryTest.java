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

    @Test
    void anAgentIsFoundByItsIdOrByAnUnmistakableName() {
        roster.add(named("arjun", "Priya N"));
        roster.add(named("meera", "Meera S"));
        roster.add(named("priya n2", "Priya N"));
        directory.refresh();

        assertThat(directory.findByAnyName(" PRIYA ")).map(Agent::id).contains(new AgentId("priya"));
        assertThat(directory.findByAnyName("meera  s")).map(Agent::id).contains(new AgentId("meera"));
        assertThat(directory.findByAnyName("Priya N")).isEmpty();
        assertThat(directory.findByAnyName("Nobody")).isEmpty();
        assertThat(directory.findByAnyName("")).isEmpty();
    }

    private static Agent named(String id, String name) {
        return new Agent(new AgentId(id), name, "record-" + id, "member-" + id, "500", "secret", "Inbound");
    }
}
