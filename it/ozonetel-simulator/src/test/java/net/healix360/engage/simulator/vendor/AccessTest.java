package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessTest extends VendorWireTest {
    @Test
    void tokenIsAnsweredWithoutAStatus() {
        assertThat(generateToken().has("status")).isFalse();
        assertThat(generateToken().path("message").asText()).isEmpty();
    }

    @Test
    void secondTokenInvalidatesTheFirst() {
        Map<String, String> first = withToken();
        Map<String, String> second = withToken();
        assertThat(answer(first)).isEqualTo("{\"status\":\"false\",\"message\":\"Invalid Token\",\"data\":null}");
        assertThat(answer(second)).contains("\"status\":\"success\"");
    }

    @Test
    void eleventhTokenOfAnHourIsRefused() {
        for (int i = 0; i < 10; i++) {
            assertThat(generateToken().has("token")).isTrue();
        }
        assertThat(generateToken().path("status").asText()).isEqualTo("false");
    }

    @Test
    void expiredTokenSaysSo() {
        Map<String, String> token = withToken();
        client.post("/sim/token/expire", "");
        assertThat(answer(token)).contains("Token Expired");
    }

    @Test
    void keySentToATokenAccountIsTakenForAnExpiredToken() {
        assertThat(answer(WITH_KEY)).contains("Token Expired");
        assertThat(answer(Map.of())).contains("Token Should Not be Null or Empty.");
    }

    @Test
    void tokenWithoutBearerIsInvalid() {
        String token = generateToken().path("token").asText();
        assertThat(answer(Map.of("Authorization", token))).contains("Invalid Token");
    }

    @Test
    void wrongUsersAreToldApart() {
        assertThat(generate("{}")).contains("UserName is null");
        assertThat(generate("{\"userName\":\"other\"}")).contains("Invalid userName or apiKey");
        Map<String, String> token = withToken();
        assertThat(logins(token, "{}")).contains("Username Should Not be Null or Empty.");
        assertThat(logins(token, "{\"userName\":\"other\"}")).contains("Invalid User Details");
    }

    private String generate(String body) {
        return client.send("POST", "/ca_apis/CAToken/generateToken", WITH_KEY, body)
                .body();
    }

    private String answer(Map<String, String> headers) {
        return logins(headers, user(""));
    }

    private String logins(Map<String, String> headers, String body) {
        return client.send("POST", "/ca_apis/getAgentLogins", headers, body).body();
    }
}
