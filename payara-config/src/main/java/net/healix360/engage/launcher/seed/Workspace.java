package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** One hospital's workspace, opened as its administrator: made and activated when there is none. */
record Workspace(Platform platform, String adminToken, String inviteHash) {
    private static final String CURRENT =
            "query Current { currentWorkspace { id subdomain activationStatus inviteHash } }";
    private static final String CREATE = """
            mutation Create($input: SignUpInNewWorkspaceInput) {
              signUpInNewWorkspace(input: $input) { loginToken { token } }
            }""";
    private static final String ACTIVATE =
            "mutation Activate($data: ActivateWorkspaceInput!) { activateWorkspace(data: $data) { id } }";

    static Workspace open(Platform platform, String subdomain, String displayName, Accounts.Credentials admin)
            throws IOException, InterruptedException {
        Accounts accounts = new Accounts(platform);
        String token = existingOrNew(accounts, subdomain, displayName, admin);
        JsonNode current = platform.metadata(token, CURRENT, Map.of());
        if (!"ACTIVE".equals(current.path("activationStatus").asText())) {
            platform.metadata(token, ACTIVATE, Map.of("data", Map.of("displayName", displayName)));
            token = accounts.signIn(admin); // the first token has no member (§9, step 5)
            current = platform.metadata(token, CURRENT, Map.of());
        }
        return new Workspace(platform, token, current.path("inviteHash").asText());
    }

    /** @return whether this key opens this hospital's workspace, and no other's */
    static boolean opens(Platform platform, String apiKey, String subdomain) throws InterruptedException {
        try {
            return platform.metadata(apiKey, CURRENT_SUBDOMAIN, Map.of())
                    .path("subdomain")
                    .asText()
                    .equals(subdomain);
        } catch (IOException refusedOrGone) {
            return false;
        }
    }

    private static final String CURRENT_SUBDOMAIN = "query Current { currentWorkspace { id subdomain } }";

    JsonNode metadata(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return platform.metadata(adminToken, document, variables);
    }

    JsonNode core(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return platform.core(adminToken, document, variables);
    }

    private static String existingOrNew(
            Accounts accounts, String subdomain, String displayName, Accounts.Credentials admin)
            throws IOException, InterruptedException {
        try {
            return accounts.signIn(admin);
        } catch (PlatformRefusal refusal) {
            if (!refusal.is("WORKSPACE_NOT_FOUND") && !refusal.is("USER_NOT_FOUND")) {
                throw refusal;
            }
            String nobodys = accounts.signUpOrIn(admin);
            JsonNode made = accounts.platform()
                    .metadata(
                            nobodys,
                            CREATE,
                            Map.of("input", Map.of("displayName", displayName, "subdomain", subdomain)));
            return accounts.exchange(made.path("loginToken").path("token").asText());
        }
    }
}
