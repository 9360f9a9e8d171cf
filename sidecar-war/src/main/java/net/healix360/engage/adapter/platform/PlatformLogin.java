package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.MemberLogin;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.replica.control.PlatformWriter.UnavailableException;
import net.healix360.engage.tenancy.control.Tenancy;

/** Checks a password at the platform in its two steps, and reads who signed in (reference/platform-graphql.md §2.4). */
@ApplicationScoped
public class PlatformLogin implements MemberLogin {
    private static final EventLogger LOG = EventLogger.of(PlatformLogin.class);

    private static final String LOGIN = """
            mutation Login($email: String!, $password: String!, $origin: String!) {
              getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) {
                loginToken { token expiresAt }
              }
            }
            """;

    private static final String EXCHANGE = """
            mutation Exchange($loginToken: String!, $origin: String!) {
              getAuthTokensFromLoginToken(loginToken: $loginToken, origin: $origin) {
                tokens { accessOrWorkspaceAgnosticToken { token expiresAt } refreshToken { token expiresAt } }
              }
            }
            """;

    private static final String ME = """
            query Me {
              currentUser {
                id email firstName lastName
                workspaceMember { id name { firstName lastName } roles { id label } }
                currentWorkspace { id subdomain }
              }
            }
            """;

    @Inject
    private PlatformClient platform;

    @Inject
    private RoleLabels roles;

    @Inject
    private Tenancy tenancy;

    @Override
    public Optional<Member> check(String email, String password) {
        try {
            return Optional.of(member(token(email, password)));
        } catch (PlatformFault fault) {
            if (!fault.isRefusedLogin()) {
                throw fault;
            }
            LOG.info("sign-in refused by the platform", Map.of("reason", String.valueOf(fault.getMessage())));
            return Optional.empty();
        } catch (UnavailableException down) {
            throw Problem.of(
                            503,
                            "platform-unavailable",
                            "Platform unavailable",
                            "Signing in is not possible right now: the platform does not answer. Try again in a minute.")
                    .asException();
        }
    }

    private String token(String email, String password) {
        JsonObject login = platform.accounts(
                LOGIN,
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", password)
                        .add("origin", platform.origin())
                        .build(),
                null);
        String loginToken = login.getJsonObject("getLoginTokenFromCredentials")
                .getJsonObject("loginToken")
                .getString("token");
        JsonObject exchange = platform.accounts(
                EXCHANGE,
                Json.createObjectBuilder()
                        .add("loginToken", loginToken)
                        .add("origin", platform.origin())
                        .build(),
                null);
        return exchange.getJsonObject("getAuthTokensFromLoginToken")
                .getJsonObject("tokens")
                .getJsonObject("accessOrWorkspaceAgnosticToken")
                .getString("token");
    }

    private Member member(String token) {
        JsonObject user =
                platform.accounts(ME, JsonValue.EMPTY_JSON_OBJECT, token).getJsonObject("currentUser");
        String workspace = user.getJsonObject("currentWorkspace").getString("subdomain");
        if (!workspace.equals(tenancy.id().name())) {
            throw new IllegalStateException("the platform signed in a user of another workspace");
        }
        JsonObject member = user.getJsonObject("workspaceMember");
        JsonObject name = member.getJsonObject("name");
        List<String> labels = member.getJsonArray("roles").getValuesAs(JsonObject.class).stream()
                .map(role -> role.getString("label"))
                .toList();
        return new Member(
                member.getString("id"),
                user.getString("email"),
                text(name, "firstName"),
                text(name, "lastName"),
                roles.roleOf(labels));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
