package net.healix360.engage.it.platform;

import java.util.Map;
import net.healix360.engage.it.platform.Accounts.Credentials;

/** From an address to the administrator of a workspace (§9). */
record Founding(Server server, Accounts accounts) {
    private static final String FOUND = """
            mutation Found($i: SignUpInNewWorkspaceInput) {
              signUpInNewWorkspace(input: $i) { loginToken { token } workspace { workspaceUrls { subdomainUrl } } }
            }""";
    /** Some releases invent the subdomain. */
    private static final String FOUND_ANYWHERE = """
            mutation Found {
              signUpInNewWorkspace { loginToken { token } workspace { workspaceUrls { subdomainUrl } } }
            }""";

    private static final String ACTIVATE =
            "mutation Activate($d: ActivateWorkspaceInput!) { activateWorkspace(data: $d) { id } }";

    /** An administrator's session in a workspace, which the suite may have made itself. */
    record Founded(Caller admin, Credentials credentials, boolean ours) {}

    Founded workspace() {
        return server.workspace().map(this::existing).orElseGet(this::fresh);
    }

    private Founded existing(String subdomain) {
        Credentials admin = server.admin().orElseThrow();
        return new Founded(session(admin, server.origin(subdomain)), admin, false);
    }

    private Founded fresh() {
        Credentials founder = server.admin().orElseGet(() -> Credentials.invented("admin-"));
        Reply visit = server.admin().isPresent() ? accounts.signIn(founder) : accounts.signUp(founder);
        String operation = server.admin().isPresent() ? "signIn" : "signUp";
        Caller visitor =
                accounts.nobody().withToken(visit.text(operation + ".tokens.accessOrWorkspaceAgnosticToken.token"));
        String origin = found(visitor).text("signUpInNewWorkspace.workspace.workspaceUrls.subdomainUrl");
        session(founder, origin)
                .account(ACTIVATE, Map.of("d", Map.of("displayName", "Contract")))
                .at("activateWorkspace");
        // The first token has no member: only a new one opens the records.
        return new Founded(session(founder, origin), founder, true);
    }

    private static Reply found(Caller visitor) {
        Map<String, Object> wanted = Map.of("displayName", "Contract", "subdomain", Mark.unique("contract-"));
        Reply reply = visitor.account(FOUND, Map.of("i", wanted));
        boolean inventing = !reply.succeeded() && reply.message().contains("Unknown argument");
        return inventing ? visitor.account(FOUND_ANYWHERE) : reply;
    }

    private Caller session(Credentials who, String origin) {
        return accounts.nobody()
                .from(origin)
                .withToken(accounts.tokens(who, origin).access());
    }
}
