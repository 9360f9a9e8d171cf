package net.healix360.engage.simulator.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountFileTest {
    private static final String MINIMAL = """
            {"userName": "helix_demo", "apiKey": "KK1", "somethingNewer": 1,
             "agents": [{"agentId": "priya", "uniqueId": 1001, "phone": "500964", "skills": ["Ramaiah"]}],
             "campaigns": [{"name": "Inbound", "did": "918041763400", "skill": "Ramaiah"}]}
            """;

    @TempDir
    private Path directory;

    @Test
    void optionalSettingsHaveDefaults() throws IOException {
        AccountSettings account = read(MINIMAL);
        assertThat(account.authMode()).isEqualTo(AuthMode.TOKEN_AUTH);
        assertThat(account.sendCallbackImmediately()).isTrue();
        assertThat(account.callbackHitTries()).isEqualTo(3);
        assertThat(account.pauseReasons()).isNotEmpty();
        assertThat(account.campaigns().get(0).wrapUpSeconds()).isEqualTo(30);
        assertThat(account.agents().get(0).name()).isEqualTo("priya");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> read(MINIMAL.replace("\"apiKey\": \"KK1\",", "")))
                .hasMessageContaining("apiKey");
        assertThatThrownBy(() -> read(MINIMAL.replace("\"did\": \"918041763400\",", "")))
                .hasMessageContaining("campaigns[Inbound].did");
    }

    @Test
    void twoAgentsMayNotDifferOnlyInCase() {
        String twice = MINIMAL.replace(
                "\"agents\": [",
                "\"agents\": [{\"agentId\": \"PRIYA\", \"uniqueId\": 7, \"phone\": \"1\", \"skills\": []},");
        assertThatThrownBy(() -> read(twice)).hasMessageContaining("occurs twice");
    }

    private AccountSettings read(String json) throws IOException {
        Path file = Files.writeString(directory.resolve("account.json"), json);
        return AccountFile.read(file);
    }
}
