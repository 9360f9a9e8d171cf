package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Signing up and in (reference/platform-graphql.md §2.4, §9). */
record Accounts(Platform platform) {
    private static final String TOKENS = "tokens { accessOrWorkspaceAgnosticToken { token } }";
    private static final String LOGIN = """
            mutation Login($email: String!, $password: String!, $origin: String!) {
              getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) { loginToken { token } }
            }""";
    private static final String EXCHANGE = """
            mutation Exchange($loginToken: String!, $origin: String!) {
              getAuthTokensFromLoginToken(loginToken: $loginToken, origin: $origin) { %s }
            }""".formatted(TOKENS);
    private static final String EXISTS = "query Exists($email: String!) { checkUserExists(email: $email) { exists } }";
    private static final String SIGN_UP =
            "mutation SignUp($email: String!, $password: String!) { signUp(email: $email, password: $password) { %s } }"
                    .formatted(TOKENS);
    private static final String SIGN_IN =
            "mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { %s } }"
                    .formatted(TOKENS);

    /** @return an access token of the workspace that the platform's origin names */
    String signIn(Credentials person) throws IOException, InterruptedException {
        return exchange(loginToken(person), platform.origin());
    }

    /** Proves the password; costs the platform one hash. */
    String loginToken(Credentials person) throws IOException, InterruptedException {
        Map<String, Object> variables =
                Map.of("email", person.email(), "password", person.password(), "origin", platform.origin());
        return platform.metadata("", LOGIN, variables)
                .path("loginToken")
                .path("token")
                .asText();
    }

    String exchange(String loginToken, String origin) throws IOException, InterruptedException {
        return token(platform.metadata("", EXCHANGE, Map.of("loginToken", loginToken, "origin", origin)));
    }

    /** @return a token of no workspace, good for making one */
    String signUpOrIn(Credentials person) throws IOException, InterruptedException {
        boolean exists = platform.metadata("", EXISTS, Map.of("email", person.email()))
                .path("exists")
                .asBoolean();
        return token(platform.metadata("", exists ? SIGN_IN : SIGN_UP, person.variables()));
    }

    private static String token(JsonNode reply) {
        return reply.path("tokens")
                .path("accessOrWorkspaceAgnosticToken")
                .path("token")
                .asText();
    }
}
