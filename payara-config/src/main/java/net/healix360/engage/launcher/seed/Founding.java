package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Makes a workspace that is not there yet, and writes down that it is ours before anything is in it. */
record Founding(Accounts accounts, WorkspaceTarget target, SeedMark mark) {
    private static final String PUBLIC =
            "query Public($origin: String) { getPublicWorkspaceDataByDomain(origin: $origin) { id } }";
    private static final String RESULT = "{ loginToken { token } workspace { id workspaceUrls { subdomainUrl } } }";
    private static final String CREATE =
            "mutation Create($input: SignUpInNewWorkspaceInput) { signUpInNewWorkspace(input: $input) " + RESULT + " }";
    /** Release 2.4 takes no wishes and invents a subdomain. */
    private static final String CREATE_ANY = "mutation Create { signUpInNewWorkspace " + RESULT + " }";

    /** @return a token of the new workspace, which is not activated yet */
    String found() throws IOException, InterruptedException {
        if (taken()) {
            throw new IOException(WorkspaceDoor.closed(target, "no member of it"));
        }
        JsonNode made = create(founder());
        JsonNode workspace = made.path("workspace");
        mark.founding(workspace.path("id").asText());
        String url = workspace.path("workspaceUrls").path("subdomainUrl").asText();
        return accounts.exchange(made.path("loginToken").path("token").asText(), url);
    }

    /** People are known to the whole platform, so somebody may have this address with a password of another home. */
    private String founder() throws IOException, InterruptedException {
        try {
            return accounts.signUpOrIn(target.admin());
        } catch (PlatformRefusal refusal) {
            throw new IOException(WorkspaceDoor.closed(target, refusal.reason()), refusal);
        }
    }

    private boolean taken() throws IOException, InterruptedException {
        try {
            accounts.platform()
                    .metadata("", PUBLIC, Map.of("origin", accounts.platform().origin()));
            return true;
        } catch (PlatformRefusal notFound) {
            return false;
        }
    }

    private JsonNode create(String nobodys) throws IOException, InterruptedException {
        Map<String, Object> wish = Map.of("displayName", target.displayName(), "subdomain", target.subdomain());
        try {
            return accounts.platform().metadata(nobodys, CREATE, Map.of("input", wish));
        } catch (PlatformRefusal refusal) {
            if (!refusal.unknownArgument()) {
                throw refusal;
            }
            return accounts.platform().metadata(nobodys, CREATE_ANY, Map.of());
        }
    }
}
