package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Browserlike;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;

/** Who gets in, with what, and who does not. */
class SignInIT {
    private static final int AGENT = 2;

    @BothHospitals
    void aWrongPasswordAndAnUnknownEmailAreRefusedWithTheSameWords(Hospital hospital) {
        Http.Answer wrong = Session.attempt(hospital, hospital.executive().email(), "not the password");
        Http.Answer unknown = Session.attempt(hospital, unknownEmail(), "not the password");
        Login foreigner = hospital.other().executive();
        Http.Answer foreign = Session.attempt(hospital, foreigner.email(), foreigner.password());

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("/problems/invalid-credentials");
        for (Http.Answer other : new Http.Answer[] {unknown, foreign}) {
            assertThat(other.status()).isEqualTo(401);
            assertThat(other.problem()).isEqualTo(wrong.problem());
            assertThat(other.json().path("detail")).isEqualTo(wrong.json().path("detail"));
        }
    }

    @BothHospitals
    void anAgentGetsTokensCookiesAndItsTelephonyIdentity(Hospital hospital) {
        Login login = hospital.agent(AGENT);
        Browserlike browser = new Browserlike(hospital);
        try {
            Http.Answer answer = browser.signIn(login);

            assertThat(answer.status()).isEqualTo(200);
            JsonNode signedIn = answer.json();
            assertThat(signedIn.path("accessToken").asText()).isNotEmpty();
            assertThat(signedIn.path("refreshToken").asText()).isNotEmpty();
            assertThat(signedIn.path("expiresIn").asInt()).isPositive();
            assertThat(signedIn.path("user").path("email").asText()).isEqualTo(login.email());
            assertThat(signedIn.path("user").path("role").asText()).isEqualTo("agent");
            JsonNode agent = signedIn.path("agentConfig");
            assertThat(agent.path("ozonetelAgentId").asText()).isEqualTo(login.agentId());
            assertThat(agent.path("sipExtension").asText()).isNotEmpty();
            assertThat(agent.path("campaignName").asText()).contains(hospital.did());
            assertThat(Browserlike.setCookies(answer))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(cookie -> assertThat(cookie)
                            .containsIgnoringCase("HttpOnly")
                            .containsIgnoringCase("SameSite=Strict"));
        } finally {
            browser.postWithCsrf("/api/auth/logout");
        }
    }

    @BothHospitals
    void meTellsWhoIsSignedInAndNoSecret(Hospital hospital) {
        try (Session agent = hospital.signIn(hospital.agent(AGENT))) {
            JsonNode me = agent.get("/api/auth/me").json();

            assertThat(me.path("user").path("email").asText())
                    .isEqualTo(hospital.agent(AGENT).email());
            assertThat(me.path("tenant").path("name").asText()).isEqualTo(hospital.name());
            assertThat(me.path("csrfToken").asText()).isNotEmpty();
            assertThat(me.path("agentConfig").has("sipPassword")).isFalse();
        }
    }

    @BothHospitals
    void onlyTheAgentsOwnSoftphoneLearnsItsPassword(Hospital hospital) {
        try (Session agent = hospital.signIn(hospital.agent(AGENT));
                Session supervisor = hospital.asSupervisor()) {
            JsonNode phone = agent.get("/api/auth/phone").json();

            assertThat(phone.path("sipPassword").asText()).isNotEmpty();
            assertThat(phone.path("sipUri").asText())
                    .startsWith("sip:" + phone.path("sipExtension").asText() + "@");
            assertThat(supervisor.get("/api/auth/phone").status()).isEqualTo(404);
            assertThat(Http.get(hospital.url("/api/auth/phone")).status()).isEqualTo(401);
            assertThat(Http.get(hospital.url("/desk")).header("Content-Security-Policy"))
                    .as("pages may connect to the softphones' server")
                    .contains("connect-src 'self' " + authority(phone) + ";");
        }
    }

    private static String authority(JsonNode phone) {
        return phone.path("sipWsServer").asText().replaceFirst("(?<=[^/:])/.*$", "");
    }

    @BothHospitals
    void aSecondLoginElsewhereIsRefusedAndSaysWhoHoldsTheAgentAndSinceWhen(Hospital hospital) {
        Login login = hospital.agent(AGENT);
        try (Session first = hospital.signIn(login)) {
            Http.Answer second = new Browserlike(hospital).signIn(login);

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.problem()).isEqualTo("/problems/agent-session-held");
            assertThat(second.json().path("heldBy").asText())
                    .isEqualTo(first.signedIn().path("user").path("firstName").asText() + " "
                            + first.signedIn().path("user").path("lastName").asText());
            assertThat(Instant.parse(second.json().path("since").asText()))
                    .isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(5));
            assertThat(second.json().path("takeoverAllowed").asBoolean()).isTrue();
            assertThat(Browserlike.setCookies(second)).isEmpty();
            assertThat(first.get("/api/auth/me").status())
                    .as("the first session goes on")
                    .isEqualTo(200);
        }
    }

    @BothHospitals
    void theSameMemberMayTakeOverWhichEndsTheEarlierSessionWithANotice(Hospital hospital) {
        Login login = hospital.agent(AGENT);
        Session first = hospital.signIn(login);
        Browserlike second = new Browserlike(hospital);
        try (EventStream stream = first.stream()) {
            assertThat(second.signIn(login, true).status()).isEqualTo(200);

            stream.await("notice", message -> message.event().equals("notice"));
            Patience.soon("the earlier session is over")
                    .until(() -> first.get("/api/auth/me").status() == 401);
            assertThat(second.get("/api/auth/me").status()).isEqualTo(200);
        } finally {
            second.postWithCsrf("/api/auth/logout");
        }
    }

    @BothHospitals
    void theOperatorsUnlockEndsTheSessionWithItsStreamAndIsAnswered(Hospital hospital) {
        Login login = hospital.agent(AGENT);
        Session held = hospital.signIn(login);
        try (EventStream stream = held.stream()) {
            Http.Answer unlocked = hospital.unlock(login);

            assertThat(unlocked.status()).as(unlocked.body()).isEqualTo(200);
            assertThat(unlocked.json().path("status").asText()).isEqualTo("unlocked");
            assertThat(stream.await("why", message -> message.event().equals("notice"))
                            .data()
                            .path("kind")
                            .asText())
                    .isEqualTo("session-ended");
            Patience.soon("the stream's end").until(stream::ended);
            assertThat(hospital.unlock(login).json().path("status").asText()).isEqualTo("was not locked");
        }
    }

    @BothHospitals
    void logoutFreesTheAgentForTheNextLogin(Hospital hospital) {
        Login login = hospital.agent(AGENT);
        Session first = hospital.signIn(login);
        first.close();

        assertThat(first.get("/api/auth/me").status()).isEqualTo(401);
        try (Session next = hospital.signIn(login)) {
            assertThat(next.get("/api/auth/me").status()).isEqualTo(200);
        }
    }

    @BothHospitals
    void aSupervisorHoldsNoLock(Hospital hospital) {
        try (Session first = hospital.asSupervisor();
                Session second = hospital.asSupervisor()) {
            assertThat(first.signedIn().has("agentConfig")).isFalse();
            assertThat(first.get("/api/supervisor/floor").status()).isEqualTo(200);
            assertThat(second.get("/api/supervisor/floor").status()).isEqualTo(200);
        }
    }

    @BothHospitals
    void refreshRotatesAndAReusedOldTokenEndsTheSession(Hospital hospital) {
        Session session = hospital.asSupervisor();
        String old = session.signedIn().path("refreshToken").asText();

        Http.Answer refreshed = refresh(hospital, old);
        String fresh = refreshed.json().path("refreshToken").asText();
        Session renewed = new Session(hospital, refreshed.json());
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(fresh).isNotEmpty().isNotEqualTo(old);
        assertThat(renewed.get("/api/auth/me").status()).isEqualTo(200);

        assertThat(refresh(hospital, old).status()).isEqualTo(401);
        assertThat(refresh(hospital, fresh).status())
                .as("the whole session is over")
                .isEqualTo(401);
        // an access token may be trusted for some seconds without asking
        Patience.soon("its access token too")
                .until(() -> renewed.get("/api/auth/me").status() == 401);
    }

    @BothHospitals
    void aChangeByCookieNeedsTheCsrfToken(Hospital hospital) {
        Browserlike browser = new Browserlike(hospital);
        browser.signIn(hospital.supervisor());

        Http.Answer unproved = browser.postUnproved("/api/auth/logout");

        assertThat(unproved.status()).isEqualTo(403);
        assertThat(unproved.problem()).isEqualTo("/problems/csrf");
        assertThat(browser.get("/api/auth/me").status()).as("nothing changed").isEqualTo(200);
        assertThat(browser.postWithCsrf("/api/auth/logout").status()).isEqualTo(204);
        assertThat(browser.get("/api/auth/me").status()).isEqualTo(401);
    }

    @BothHospitals
    void anotherHospitalsTokenIsRefused(Hospital hospital) {
        try (Session foreign = hospital.other().asSupervisor()) {
            for (String path :
                    new String[] {"/api/auth/me", "/api/supervisor/floor", "/api/missed-calls", "/api/stream"}) {
                assertThat(Http.get(hospital.url(path), foreign.bearer()).status())
                        .as(path)
                        .isEqualTo(401);
            }
        }
    }

    @BothHospitals
    void nothingIsToldToWhoIsNotSignedIn(Hospital hospital) {
        for (String path : new String[] {"/api/auth/me", "/api/supervisor/floor", "/api/missed-calls", "/api/stream"}) {
            assertThat(Http.get(hospital.url(path)).status()).as(path).isEqualTo(401);
        }
    }

    @BothHospitals
    void afterFiveFailuresTheAccountMustWait(Hospital hospital) {
        String email = unknownEmail();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(Session.attempt(hospital, email, "wrong").status())
                    .as("attempt " + attempt)
                    .isEqualTo(401);
        }

        Http.Answer sixth = Session.attempt(hospital, email, "wrong");

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 15 * 60);
        try (Session unharmed = hospital.asSupervisor()) {
            assertThat(unharmed.get("/api/auth/me").status()).isEqualTo(200);
        }
    }

    @BothHospitals
    void whatIsMissingInALoginIsSaidFieldByField(Hospital hospital) {
        Http.Answer answer = Http.post(hospital.url("/api/auth/login"), Map.of("email", "somebody@example.org"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("field").asText()).isEqualTo("password");
        assertThat(List.of("{no json", "[]", "null", "7", "\"text\""))
                .allSatisfy(body -> assertThat(Http.send("POST", hospital.url("/api/auth/login"), body, Map.of())
                                .status())
                        .isEqualTo(400));
    }

    private static Http.Answer refresh(Hospital hospital, String token) {
        return Http.post(hospital.url("/api/auth/refresh"), Map.of("refreshToken", token));
    }

    private static String unknownEmail() {
        return "nobody" + VendorEvent.newUcid() + "@nowhere.example";
    }
}
