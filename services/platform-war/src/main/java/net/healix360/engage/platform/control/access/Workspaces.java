package net.healix360.engage.platform.control.access;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.healix360.engage.platform.control.model.StandardObjects;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.entity.Account;
import net.healix360.engage.platform.entity.ActivationStatus;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;
import net.healix360.engage.platform.entity.Workspace;

/** Workspaces from the first sign-up to the first member. */
public final class Workspaces {
    private static final Pattern SUBDOMAIN = Pattern.compile("[a-z0-9][a-z0-9-]{1,28}[a-z0-9]");

    private final Database database;
    private final Sessions sessions;
    private final SignIn signIn;
    private final Origins origins;
    private final StandardObjects standardObjects;
    private final Clock clock;
    private volatile boolean samples;

    Workspaces(
            Database database,
            Sessions sessions,
            SignIn signIn,
            Origins origins,
            StandardObjects standardObjects,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.signIn = signIn;
        this.origins = origins;
        this.standardObjects = standardObjects;
        this.clock = clock;
    }

    /** A new workspace whose founder is the caller; without a subdomain one is invented. */
    public Map<String, Object> found(Caller caller, String displayName, String subdomain) {
        UUID founder = userOf(caller);
        String address = subdomain == null
                ? "w" + UUID.randomUUID().toString().substring(0, 8)
                : subdomain.toLowerCase(Locale.ROOT);
        if (!SUBDOMAIN.matcher(address).matches() || address.equals(Origins.defaultSubdomain())) {
            throw PlatformException.badInput("SUBDOMAIN_NOT_VALID", "Subdomain is not valid");
        }
        return database.write(handle -> {
            if (WorkspaceStore.bySubdomain(handle, address).isPresent()) {
                throw PlatformException.badInput("SUBDOMAIN_ALREADY_TAKEN", "Subdomain already taken");
            }
            Account account = AccountStore.byId(handle, founder).orElseThrow(Refusals::userNotFound);
            Workspace workspace = new Workspace(
                    UUID.randomUUID(),
                    address,
                    displayName == null ? "" : displayName,
                    ActivationStatus.PENDING_CREATION,
                    UUID.randomUUID().toString(),
                    true);
            WorkspaceStore.insert(handle, workspace);
            BuiltInRoles.create(handle, workspace.id());
            Role admin = RoleStore.byLabel(handle, workspace.id(), BuiltInRoles.ADMIN);
            AccountStore.join(handle, account.id(), workspace.id(), admin.id());
            return welcome(account, workspace);
        });
    }

    private static UUID userOf(Caller caller) {
        if (caller instanceof Caller.Visitor visitor) {
            return visitor.userId();
        }
        return caller.member().userId();
    }

    private Map<String, Object> welcome(Account account, Workspace workspace) {
        return Map.of(
                "loginToken", sessions.loginToken(account, workspace.id()),
                "workspace", Map.of("id", workspace.id(), "workspaceUrls", urls(workspace)));
    }

    private Map<String, Object> urls(Workspace workspace) {
        return Map.of("subdomainUrl", origins.url(workspace.subdomain()));
    }

    /** Makes the workspace's schema and its founder's member record. */
    public Map<String, Object> activate(Caller caller, String displayName) {
        Caller.Member founder = caller.member();
        Role.require(founder.role().canUpdateAllSettings());
        Workspace workspace = byId(founder.workspaceId());
        if (workspace.activationStatus() != ActivationStatus.PENDING_CREATION) {
            throw PlatformException.badInput(null, "Workspace is not pending creation");
        }
        standardObjects.create(workspace.id());
        return database.write(handle -> {
            WorkspaceStore.activate(handle, workspace.id(), displayName);
            Account account = AccountStore.byId(handle, founder.userId()).orElseThrow(Refusals::userNotFound);
            Members.insert(handle, workspace.id(), account.id(), account.email());
            if (samples) {
                SampleRecords.insert(handle, workspace.id());
            }
            return wire(WorkspaceStore.byId(handle, workspace.id()));
        });
    }

    /** Whether workspaces that are activated from now on are prefilled, as on the real platform (platform-graphql.md §4). */
    public void prefill(boolean wanted) {
        samples = wanted;
    }

    /** Changes the words, the address or the ways to log in of the caller's workspace. */
    public Map<String, Object> update(Caller caller, Map<String, Object> data) {
        Role.require(caller.member().role().canUpdateAllSettings());
        Workspace before = byId(caller.workspaceId());
        String address = data.get("subdomain") instanceof String wanted ? wanted : before.subdomain();
        boolean moves = !address.equals(before.subdomain());
        if (moves && (!SUBDOMAIN.matcher(address).matches() || address.equals(Origins.defaultSubdomain()))) {
            throw PlatformException.badInput("SUBDOMAIN_NOT_VALID", "Subdomain is not valid");
        }
        return database.write(handle -> {
            if (moves && WorkspaceStore.bySubdomain(handle, address).isPresent()) {
                throw PlatformException.badInput("SUBDOMAIN_ALREADY_TAKEN", "Subdomain already taken");
            }
            WorkspaceStore.update(
                    handle,
                    before.id(),
                    data.get("displayName") instanceof String name ? name : before.displayName(),
                    address,
                    data.get("isPasswordAuthEnabled") instanceof Boolean flag ? flag : before.passwordLogin());
            return wire(WorkspaceStore.byId(handle, before.id()));
        });
    }

    /** Joins by invitation; somebody who has an account proves it with the password. */
    public Map<String, Object> join(String email, String password, String inviteHash) {
        SignIn.requireEmail(email);
        String stored = email.toLowerCase(Locale.ROOT);
        return database.write(handle -> {
            Workspace workspace =
                    WorkspaceStore.byInviteHash(handle, inviteHash).orElseThrow(Refusals::workspaceNotFound);
            Account account = AccountStore.byEmail(handle, stored)
                    .map(known -> proved(known, password))
                    .orElseGet(() -> AccountStore.insert(handle, stored, Passwords.hash(password)));
            if (AccountStore.membership(handle, account.id(), workspace.id()).isPresent()) {
                throw PlatformException.badInput("USER_ALREADY_EXISTS", "User already exists");
            }
            UUID role = Invitations.accept(handle, workspace.id(), stored, clock.instant())
                    .orElseGet(() -> RoleStore.byLabel(handle, workspace.id(), BuiltInRoles.MEMBER)
                            .id());
            AccountStore.join(handle, account.id(), workspace.id(), role);
            if (workspace.isActive()) {
                Members.insert(handle, workspace.id(), account.id(), account.email());
            }
            return welcome(account, workspace);
        });
    }

    private static Account proved(Account account, String password) {
        SignIn.requirePassword(account, password);
        return account;
    }

    public Map<String, Object> publicData(String origin) {
        try {
            Workspace workspace = signIn.workspaceOf(origin);
            Map<String, Object> wire = new LinkedHashMap<>();
            wire.put("id", workspace.id());
            wire.put("displayName", workspace.displayName());
            wire.put("logo", "");
            wire.put("workspaceUrls", urls(workspace));
            wire.put(
                    "authProviders",
                    Map.of(
                            "password",
                            workspace.passwordLogin(),
                            "google",
                            false,
                            "magicLink",
                            false,
                            "microsoft",
                            false,
                            "sso",
                            List.of()));
            return wire;
        } catch (PlatformException notFound) {
            throw publicly(notFound);
        }
    }

    /** Unlike log-in, the public query says NOT_FOUND (platform-graphql.md §2.5). */
    private static PlatformException publicly(PlatformException e) {
        boolean missing = "WORKSPACE_NOT_FOUND".equals(e.extensions().get("subCode"));
        return missing ? new PlatformException(ErrorCode.NOT_FOUND, "WORKSPACE_NOT_FOUND", "Workspace not found") : e;
    }

    public boolean isSubdomainFree(String subdomain) {
        return SUBDOMAIN.matcher(subdomain).matches()
                && database.read(handle -> WorkspaceStore.bySubdomain(handle, subdomain))
                        .isEmpty();
    }

    public Map<String, Object> current(Caller caller) {
        return wire(byId(caller.workspaceId()));
    }

    public Workspace byId(UUID id) {
        return database.read(handle -> WorkspaceStore.byId(handle, id));
    }

    /** Whether core calls of this workspace have a schema to run against. */
    public boolean isActive(UUID id) {
        return byId(id).isActive();
    }

    /** The workspace of that address. */
    public Optional<UUID> bySubdomain(String subdomain) {
        return database.read(
                handle -> WorkspaceStore.bySubdomain(handle, subdomain).map(Workspace::id));
    }

    /** The workspace whose address an Origin names; empty when it names none. */
    public Optional<UUID> byOrigin(String origin) {
        try {
            return origins.subdomain(origin).flatMap(this::bySubdomain);
        } catch (PlatformException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The subdomain that belongs to no workspace. */
    public String defaultSubdomain() {
        return Origins.defaultSubdomain();
    }

    public List<Workspace> all() {
        return database.read(WorkspaceStore::all);
    }

    Map<String, Object> wire(Workspace workspace) {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", workspace.id());
        wire.put("subdomain", workspace.subdomain());
        wire.put("displayName", workspace.displayName());
        wire.put("activationStatus", workspace.activationStatus());
        wire.put("inviteHash", workspace.inviteHash());
        wire.put("isPasswordAuthEnabled", workspace.passwordLogin());
        wire.put("workspaceUrls", urls(workspace));
        wire.put("featureFlags", List.of());
        return wire;
    }
}
