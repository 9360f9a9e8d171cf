package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.simulator.Client;
import net.healix360.engage.simulator.account.AuthMode;
import org.junit.jupiter.api.Test;

class BasicAccountTest extends VendorWireTest {
    @Override
    protected AuthMode authMode() {
        return AuthMode.BASIC_AUTH;
    }

    @Test
    void keyIsEnough() {
        assertThat(client.send("POST", "/ca_apis/getAgentLogins", WITH_KEY, user(""))
                        .body())
                .contains("\"status\":\"success\"");
    }

    @Test
    void tokenIsTakenForAMissingKey() {
        assertThat(client.send("POST", "/ca_apis/getAgentLogins", withToken(), user(""))
                        .body())
                .isEqualTo("{\"status\":\"false\",\"message\":\"Api Key Should Not be Null or Empty.\",\"data\":null}");
    }

    @Test
    void reportHostAnswersATokenWith401() {
        Client.Reply reply = client.send("GET", "/ca_reports/fetchCDRDetails", withToken(), user(""));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("message").asText()).isEqualTo("Missing userName or apiKey");
    }

    @Test
    void wrongKeyIsRefused() {
        assertThat(client.send("POST", "/ca_apis/getAgentLogins", Map.of("apiKey", "KKwrong"), user(""))
                        .body())
                .contains("Invalid User Details");
    }
}
