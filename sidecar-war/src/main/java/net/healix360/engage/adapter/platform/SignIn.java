package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import net.healix360.engage.identity.entity.PlatformTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Trades a password for tokens at the platform, and old tokens for new ones (reference/platform-graphql.md §2.4). */
@ApplicationScoped
public class SignIn {
    private static final String LOGIN = """
            mutation Login($email: String!, $password: String!, $origin: String!) {
              getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) {
                loginToken { token expiresAt }
              }
            }
            """;

    private static final String EXCHANGE = """
            mutation Exchange($loginToken: String!, $origin: String!) {
              getAuthTokensFromLoginToken(loginToken: $loginToken, origin: $origin) { %s }
            }
            """;

    private static final String RENEW = """
            mutation Renew($token: String!) {
              renewToken(appToken: $token) { %s }
            }
            """;

    private PlatformClient platform;
    private PlatformAccounts accounts;
    private String accessField;
    private String pair;

    protected SignIn() {}

    /** @param accessField what a release calls the access token: before July 2025 it was {@code accessToken} */
    @Inject
    public SignIn(
            PlatformClient platform,
            PlatformAccounts accounts,
            @ConfigProperty(name = "platform.token-field", defaultValue = "accessOrWorkspaceAgnosticToken")
                    String accessField) {
        this.platform = platform;
        this.accounts = accounts;
        this.accessField = accessField;
        this.pair = "tokens { " + accessField + " { token expiresAt } refreshToken { token expiresAt } }";
    }

    PlatformTokens with(String email, String password) {
        JsonObject login = accounts.ask(
                null,
                LOGIN,
                Json.createObjectBuilder()
                        .add("email", email.trim().toLowerCase(Locale.ROOT))
                        .add("password", password)
                        .add("origin", platform.origin())
                        .build());
        String loginToken = login.getJsonObject("getLoginTokenFromCredentials")
                .getJsonObject("loginToken")
                .getString("token");
        JsonObject exchange = accounts.ask(
                null,
                EXCHANGE.formatted(pair),
                Json.createObjectBuilder()
                        .add("loginToken", loginToken)
                        .add("origin", platform.origin())
                        .build());
        return tokens(exchange.getJsonObject("getAuthTokensFromLoginToken"));
    }

    PlatformTokens renewed(PlatformTokens tokens) {
        JsonObject reply = accounts.ask(
                null,
                RENEW.formatted(pair),
                Json.createObjectBuilder().add("token", tokens.refresh()).build());
        return tokens(reply.getJsonObject("renewToken"));
    }

    private PlatformTokens tokens(JsonObject reply) {
        JsonObject tokens = reply.getJsonObject("tokens");
        return new PlatformTokens(
                tokens.getJsonObject(accessField).getString("token"),
                tokens.getJsonObject("refreshToken").getString("token"));
    }
}
