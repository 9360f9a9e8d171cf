package net.healix360.engage.platform.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import net.healix360.engage.platform.control.Platform;
import net.healix360.engage.platform.control.PlatformSettings;
import net.healix360.engage.platform.control.core.RateLimits.Limit;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.GraphqlRequest;

/** A platform as a client sees it. */
public final class TestPlatform {
    public static final String PASSWORD = "correct horse";

    /** Made once: many tests need only some workspace. */
    private static final TestPlatform SHARED = new TestPlatform(false, Runnable::run);

    private final MovableClock clock = new MovableClock();
    private final Platform platform;

    public TestPlatform(boolean legacyAccounts, Executor worker) {
        PlatformSettings settings = new PlatformSettings(
                TestDatabase.settings(),
                "engage.localhost",
                List.of(new Limit(100, 1_000), new Limit(100, 60_000)),
                legacyAccounts);
        platform = new Platform(settings, worker, clock);
    }

    public static TestPlatform shared() {
        return SHARED;
    }

    public MovableClock clock() {
        return clock;
    }

    public Platform platform() {
        return platform;
    }

    public Reply graphql(String token, String document, Map<String, Object> variables) {
        return new Reply(platform.graphql(request(document, variables), bearer(token)));
    }

    public Reply graphql(String token, String document) {
        return graphql(token, document, Map.of());
    }

    public Reply metadata(String token, String document, Map<String, Object> variables) {
        return new Reply(platform.metadata(request(document, variables), bearer(token)));
    }

    public Reply metadata(String token, String document) {
        return metadata(token, document, Map.of());
    }

    private static String bearer(String token) {
        return token == null ? null : "Bearer " + token;
    }

    /** Variables take the way over the wire, so that a test cannot send what JSON cannot say. */
    private static GraphqlRequest request(String document, Map<String, Object> variables) {
        return new GraphqlRequest(document, JsonTree.object(JsonTree.parse(JsonTree.write(variables))), null);
    }

    public static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A workspace that is activated, with its administrator signed in. */
    public TestWorkspace newWorkspace() {
        String email = unique("admin-") + "@example.com";
        String visitor = signUp(email);
        String subdomain = unique("h");
        String origin = metadata(
                        visitor,
                        "mutation($i: SignUpInNewWorkspaceInput) { signUpInNewWorkspace(input: $i) {"
                                + " loginToken { token } workspace { workspaceUrls { subdomainUrl } } } }",
                        Map.of("i", Map.of("displayName", "Hospital", "subdomain", subdomain)))
                .text("signUpInNewWorkspace.workspace.workspaceUrls.subdomainUrl");
        String founder = logIn(email, origin);
        metadata(founder, "mutation { activateWorkspace(data: {displayName: \"Hospital\"}) { activationStatus } }")
                .at("activateWorkspace");
        return new TestWorkspace(this, subdomain, origin, email, logIn(email, origin));
    }

    public String signUp(String email) {
        return metadata(
                        null,
                        "mutation($e: String!, $p: String!) { signUp(email: $e, password: $p) {"
                                + " tokens { accessOrWorkspaceAgnosticToken { token } } } }",
                        Map.of("e", email, "p", PASSWORD))
                .text("signUp.tokens.accessOrWorkspaceAgnosticToken.token");
    }

    public Reply loginToken(String email, String password, String origin) {
        return metadata(
                null,
                "mutation Login($email: String!, $password: String!, $origin: String!) {"
                        + " getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) {"
                        + " loginToken { token expiresAt } } }",
                Map.of("email", email, "password", password, "origin", origin));
    }

    public Reply tokens(String email, String origin) {
        String loginToken = loginToken(email, PASSWORD, origin).text("getLoginTokenFromCredentials.loginToken.token");
        return metadata(
                null,
                "mutation Exchange($loginToken: String!, $origin: String!) {"
                        + " getAuthTokensFromLoginToken(loginToken: $loginToken, origin: $origin) { tokens {"
                        + " accessOrWorkspaceAgnosticToken { token expiresAt } refreshToken { token expiresAt } } } }",
                Map.of("loginToken", loginToken, "origin", origin));
    }

    public String logIn(String email, String origin) {
        return tokens(email, origin).text("getAuthTokensFromLoginToken.tokens.accessOrWorkspaceAgnosticToken.token");
    }
}
