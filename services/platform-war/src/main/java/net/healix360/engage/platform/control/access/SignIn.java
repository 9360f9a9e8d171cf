package net.healix360.engage.platform.control.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.entity.Account;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;

/** Sign-up and log-in by email and password. */
public final class SignIn {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final Database database;
    private final Sessions sessions;
    private final Origins origins;
    private volatile Set<String> unverified = Set.of();

    SignIn(Database database, Sessions sessions, Origins origins) {
        this.database = database;
        this.sessions = sessions;
        this.origins = origins;
    }

    public Map<String, Object> signUp(String email, String password) {
        requireEmail(email);
        String hash = Passwords.hash(password);
        return database.write(handle -> {
            String stored = email.toLowerCase(Locale.ROOT);
            if (AccountStore.byEmail(handle, stored).isPresent()) {
                throw PlatformException.badInput("USER_ALREADY_EXISTS", "User already exists");
            }
            return visit(handle, AccountStore.insert(handle, stored, hash));
        });
    }

    public Map<String, Object> signIn(String email, String password) {
        requireEmail(email);
        return database.write(handle -> {
            Account account = AccountStore.byEmail(handle, email).orElseThrow(Refusals::userNotFound);
            requirePassword(account, password);
            return visit(handle, account);
        });
    }

    private Map<String, Object> visit(Handle handle, Account account) {
        List<Map<String, Object>> places = WorkspaceStore.of(handle, account.id()).stream()
                .map(workspace -> place(workspace, account))
                .toList();
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("tokens", sessions.visitorPair(handle, account));
        visit.put(
                "availableWorkspaces",
                Map.of("availableWorkspacesForSignIn", places, "availableWorkspacesForSignUp", List.of()));
        return visit;
    }

    private Map<String, Object> place(Workspace workspace, Account account) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("id", workspace.id());
        place.put("displayName", workspace.displayName());
        place.put("loginToken", sessions.loginToken(account, workspace.id()).token());
        place.put("workspaceUrls", Map.of("subdomainUrl", origins.url(workspace.subdomain())));
        return place;
    }

    public Map<String, Object> loginToken(String email, String password, String origin) {
        requireEmail(email);
        Workspace workspace = workspaceOf(origin);
        if (!workspace.passwordLogin()) {
            throw Refusals.passwordLoginOff();
        }
        Account account = database.read(handle -> {
            Account found = AccountStore.byEmail(handle, email).orElseThrow(Refusals::userNotFound);
            if (AccountStore.membership(handle, found.id(), workspace.id()).isEmpty()) {
                throw Refusals.notAMember();
            }
            return found;
        });
        requirePassword(account, password);
        if (unverified.contains(account.email())) {
            throw Refusals.emailNotVerified();
        }
        return Map.of("loginToken", sessions.loginToken(account, workspace.id()));
    }

    /** Fault switch: these people have not confirmed their address. */
    public void unverified(Set<String> emails) {
        unverified = Set.copyOf(emails);
    }

    public Map<String, Object> exchange(String loginToken, String origin) {
        return Map.of("tokens", sessions.exchange(loginToken, workspaceOf(origin)));
    }

    public Map<String, Object> renew(String refreshToken) {
        return Map.of("tokens", sessions.renew(refreshToken));
    }

    public Map<String, Object> exists(String email) {
        return database.read(handle -> {
            var account = AccountStore.byEmail(handle, email.toLowerCase(Locale.ROOT));
            int places = account.map(
                            found -> WorkspaceStore.of(handle, found.id()).size())
                    .orElse(0);
            return Map.of("exists", account.isPresent(), "availableWorkspacesCount", places, "isEmailVerified", true);
        });
    }

    Workspace workspaceOf(String origin) {
        return origins.subdomain(origin)
                .flatMap(subdomain -> database.read(handle -> WorkspaceStore.bySubdomain(handle, subdomain)))
                .orElseThrow(Refusals::workspaceNotFound);
    }

    static void requirePassword(Account account, String password) {
        if (!Passwords.matches(password, account.passwordHash())) {
            throw Refusals.wrongPassword();
        }
    }

    static void requireEmail(String email) {
        if (!EMAIL.matcher(email).matches()) {
            throw PlatformException.badInput(null, "email must be an email");
        }
    }
}
