package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Checks a password at the platform and reads who signed in (reference/platform-graphql.md §2.5). */
@ApplicationScoped
public class PlatformLogin implements MemberLogin {
    private static final EventLogger LOG = EventLogger.of(PlatformLogin.class);

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
    private SignIn signIn;

    @Inject
    private PlatformAccounts accounts;

    @Inject
    private RoleLabels roles;

    @Inject
    private Tenancy tenancy;

    @Override
    public Optional<Verified> check(String email, String password) {
        try {
            PlatformTokens tokens = signIn.with(email, password);
            return Optional.of(new Verified(member(tokens.access()), tokens));
        } catch (PlatformFault fault) {
            if (!fault.isRefusedLogin()) {
                LOG.warn("the platform stumbled at a sign-in", Map.of("reason", String.valueOf(fault.getMessage())));
                throw unavailable();
            }
            LOG.info("sign-in refused by the platform", Map.of("reason", String.valueOf(fault.getMessage())));
            return Optional.empty();
        } catch (UnavailableException | FaultToleranceException down) {
            throw unavailable();
        }
    }

    private static RuntimeException unavailable() {
        return Problem.of(
                        503,
                        "platform-unavailable",
                        "Platform unavailable",
                        "Signing in is not possible right now: the platform does not answer. Try again in a minute.")
                .asException();
    }

    private Member member(String token) {
        JsonObject user = accounts.ask(token, ME, JsonValue.EMPTY_JSON_OBJECT).getJsonObject("currentUser");
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
