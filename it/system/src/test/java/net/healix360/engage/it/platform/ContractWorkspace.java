package net.healix360.engage.it.platform;

import java.util.Map;
import java.util.Optional;
import net.healix360.engage.it.platform.Accounts.Credentials;
import net.healix360.engage.it.platform.Founding.Founded;

/** The workspace that all tests of one run share, with the contract's object in it. */
final class ContractWorkspace implements AutoCloseable {
    private static final String WHO = "query Who { currentWorkspace { id subdomain } }";
    private static final String DESTROY_PEOPLE =
            "mutation Clean($f: PersonFilterInput!) { destroyPeople(filter: $f) { id } }";

    private final Server server;
    private final Accounts accounts;
    private final Founded founded;
    private final ApiKeyBudget budget = new ApiKeyBudget();
    private final String mark = Mark.unique("contract-");
    private final Reply identity;
    private final String keyId;
    private final Caller key;

    private ContractWorkspace(Server server, Accounts accounts, Founded founded) {
        this.server = server;
        this.accounts = accounts;
        this.founded = founded;
        this.identity = admin().account(WHO);
        this.keyId = keys().create("contract key");
        this.key = program(keys().token(keyId));
    }

    static ContractWorkspace open(Server server) {
        Wire wire = new Wire(server.url());
        String nowhere = server.origin("app");
        Accounts accounts = new Accounts(Caller.nobody(wire, Dialect.of(wire, nowhere), nowhere));
        ContractWorkspace workspace =
                new ContractWorkspace(server, accounts, new Founding(server, accounts).workspace());
        workspace.model().create();
        return workspace;
    }

    /** Leaves nothing behind but, on a server where it had to make one, an empty workspace. */
    @Override
    public void close() {
        keys().revoke(keyId);
        model().remove();
        Map<String, Object> deletedOrNot =
                Where.any(Where.field("deletedAt", "is", "NULL"), Where.field("deletedAt", "is", "NOT_NULL"));
        Map<String, Object> mine = Where.all(Where.equal("jobTitle", mark), deletedOrNot);
        admin().core(DESTROY_PEOPLE, Map.of("f", mine)).at("destroyPeople");
    }

    Server server() {
        return server;
    }

    Dialect dialect() {
        return accounts.nobody().dialect();
    }

    Accounts accounts() {
        return accounts;
    }

    Caller nobody() {
        return accounts.nobody().from(origin());
    }

    Caller admin() {
        return founded.admin();
    }

    Credentials credentials() {
        return founded.credentials();
    }

    /** Whether people may be left behind in it. */
    boolean ours() {
        return founded.ours();
    }

    String origin() {
        return admin().origin();
    }

    String id() {
        return identity.text("currentWorkspace.id");
    }

    String subdomain() {
        return identity.text("currentWorkspace.subdomain");
    }

    Keys keys() {
        return new Keys(admin());
    }

    /** A program with the administrator's rights. */
    Caller key() {
        return key;
    }

    Caller program(String token) {
        return nobody().withToken(token).paced(budget);
    }

    Model model() {
        return new Model(admin());
    }

    Calls calls() {
        return new Calls(admin());
    }

    People people() {
        return new People(admin(), mark);
    }

    Optional<HookAddress> hooks() {
        return server.hooks();
    }
}
