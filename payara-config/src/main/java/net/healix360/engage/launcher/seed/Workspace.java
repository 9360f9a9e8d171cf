package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/**
 * One hospital's workspace, opened as its administrator.
 *
 * @param fresh founded by this seeding, now or in an attempt that was interrupted: nobody's work is in it yet
 */
record Workspace(Platform platform, String adminToken, String inviteHash, boolean fresh) {
    private static final String CURRENT_SUBDOMAIN = "query Current { currentWorkspace { id subdomain } }";

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

    JsonNode metadata(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return platform.metadata(adminToken, document, variables);
    }

    JsonNode core(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return platform.core(adminToken, document, variables);
    }
}
