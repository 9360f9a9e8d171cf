package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The door of sign-in, accounts and webhooks: {@code /metadata} since February 2026, {@code /graphql} before. Which one
 * it is, is tried and remembered, or configured (reference/platform-graphql.md §2.2).
 */
@ApplicationScoped
public class PlatformAccounts {
    private static final String AUTO = "auto";
    private static final String METADATA = "metadata";
    private static final String GRAPHQL = "graphql";

    private PlatformClient platform;
    private boolean fixed;
    private volatile String door;

    protected PlatformAccounts() {}

    @Inject
    public PlatformAccounts(
            PlatformClient platform,
            @ConfigProperty(name = "platform.accounts-at", defaultValue = AUTO) String configured) {
        this.platform = platform;
        this.fixed = !configured.equals(AUTO);
        this.door = fixed ? configured : METADATA;
        if (!door.equals(METADATA) && !door.equals(GRAPHQL)) {
            throw new IllegalArgumentException("platform.accounts-at is auto, metadata or graphql");
        }
    }

    /** @param token null for the public operations */
    JsonObject ask(String token, String document, JsonObject variables) {
        String first = door;
        try {
            return at(first, token, document, variables);
        } catch (PlatformFault fault) {
            if (fixed || !fault.isUnknownOperation()) {
                throw fault;
            }
        }
        String other = first.equals(METADATA) ? GRAPHQL : METADATA;
        JsonObject answer = at(other, token, document, variables);
        door = other;
        return answer;
    }

    private JsonObject at(String where, String token, String document, JsonObject variables) {
        return where.equals(METADATA)
                ? platform.metadata(token, document, variables)
                : platform.graphql(token, document, variables);
    }
}
