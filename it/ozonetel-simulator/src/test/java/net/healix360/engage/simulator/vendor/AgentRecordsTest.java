package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgentRecordsTest extends VendorWireTest {
    private Map<String, String> token = Map.of();

    @BeforeEach
    void getToken() {
        token = withToken();
    }

    @Test
    void agentsAreDescribedTenTimesAMinute() {
        assertThat(details("")).contains("\"AgentId\":\"priya\"").contains("\"AgentId\":\"meera\"");
        assertThat(details(",\"agentId\":\"priya\"")).doesNotContain("meera");
        assertThat(details(",\"agentId\":\"nobody\"")).contains("agentId is Invalid");
        for (int i = 0; i < 7; i++) {
            details("");
        }
        assertThat(details("")).isEqualTo("{\"message\":\"Max limit exceeded\",\"status\":\"error\"}");
    }

    @Test
    void anAgentGetsAnotherNameAndOtherSkills() {
        assertThat(update(",\"agentId\":\"priya\",\"agentName\":\"Priya Rao\",\"assignSkill\":\"Global\","
                        + "\"unAssignSkill\":\"Ramaiah\""))
                .isEqualTo("{\"Status\":\"Success\",\"Message\":\"Agent Updated Successfully\"}");
        assertThat(details(",\"agentId\":\"priya\"")).contains("Priya Rao").contains("\"SkillName\":\"Global\"");
    }

    @Test
    void aNameThatIsNoneIsRefusedWithAnObjectForAMessage() {
        assertThat(update(",\"agentId\":\"priya\",\"agentName\":\" \""))
                .startsWith("{\"Status\":\"Fail\",\"Message\":{\"agentName\":\"The agent name must not be empty and");
    }

    private String details(String fields) {
        return client.send("POST", "/ca_apis/agentDetails", token, user(fields)).body();
    }

    private String update(String fields) {
        return client.send("PUT", "/ca_apis/updateAgent", token, user(fields)).body();
    }
}
