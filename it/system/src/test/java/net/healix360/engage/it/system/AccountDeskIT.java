package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.Test;

/** The dispatcher's desk, where hospitals that share a telephony account agree (docs/adr/0011). */
class AccountDeskIT {
    private static final String RAMAIAH = "ramaiah";
    private static final String GLOBAL = "global";

    private final Stack stack = Stack.up();
    /** One that nobody else has. */
    private final String account =
            "%-43s".formatted("test-" + System.nanoTime()).replace(' ', '_');

    @Test
    void whatOneHospitalBringsTheOtherGets() {
        String lease = token(RAMAIAH, Map.of()).json().path("lease").asText();
        assertThat(token(GLOBAL, Map.of()).status()).isEqualTo(202);

        String end = Instant.now().plusSeconds(3_600).toString();
        assertThat(send("PUT", "token", RAMAIAH, Map.of("lease", lease, "sealed", "sealed-text", "expiresAt", end))
                        .status())
                .isEqualTo(204);

        assertThat(token(GLOBAL, Map.of()).json().path("sealed").asText()).isEqualTo("sealed-text");
        assertThat(send("PUT", "token", GLOBAL, Map.of("lease", lease, "sealed", "late", "expiresAt", end))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aLeaseThatComesBackUnusedIsTheNextHospitals() {
        String lease = token(RAMAIAH, Map.of()).json().path("lease").asText();

        assertThat(send("PUT", "token", RAMAIAH, Map.of("lease", lease, "unused", true))
                        .status())
                .isEqualTo(204);

        assertThat(token(GLOBAL, Map.of()).json().path("lease").asText()).isNotEmpty();
    }

    @Test
    void afterTenTokensInAnHourTheAnswerIsToWait() {
        IntStream.range(0, 10).forEach(n -> {
            String lease = token(RAMAIAH, Map.of()).json().path("lease").asText();
            send("PUT", "token", RAMAIAH, Map.of("lease", lease));
        });

        Http.Answer eleventh = token(GLOBAL, Map.of());

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.json().path("type").asText()).isEqualTo("/problems/tokens-exhausted");
        assertThat(eleventh.json().path("retryAfterMillis").asLong()).isPositive();
    }

    @Test
    void bothTogetherGetTwoPermitsForCallDetails() {
        assertThat(Stream.of(RAMAIAH, GLOBAL, RAMAIAH, GLOBAL)
                        .map(tenant -> send("POST", "permits", tenant, Map.of("kind", "cdr")))
                        .map(answer -> answer.json().path("granted").asBoolean()))
                .containsExactly(true, true, false, false);
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndAStrangerIsNotHeard() {
        assertThat(send("POST", "permits", RAMAIAH, Map.of("kind", "everything"))
                        .status())
                .isEqualTo(400);
        assertThat(send("PUT", "token", RAMAIAH, Map.of("sealed", "x")).status())
                .isEqualTo(400);
        assertThat(send("POST", "permits", "stranger", Map.of("kind", "cdr")).status())
                .isEqualTo(401);
        URI malformed = stack.url("dispatcher").resolve("/api/telephony/accounts/short/token");
        assertThat(Http.send("POST", malformed, "{\"tenant\":\"ramaiah\"}", bearer(RAMAIAH))
                        .status())
                .isEqualTo(400);
    }

    private Http.Answer token(String tenant, Map<String, ?> more) {
        return send("POST", "token", tenant, more);
    }

    private Http.Answer send(String method, String what, String tenant, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("tenant", tenant);
        URI url = stack.url("dispatcher").resolve("/api/telephony/accounts/" + account + "/" + what);
        return Http.send(method, url, Json.of(body).toString(), bearer(tenant));
    }

    private Map<String, String> bearer(String tenant) {
        String secret = stack.status()
                .secrets()
                .path("tenants")
                .path(tenant)
                .path("registrationSecret")
                .asText();
        return Map.of("Authorization", "Bearer " + secret);
    }
}
