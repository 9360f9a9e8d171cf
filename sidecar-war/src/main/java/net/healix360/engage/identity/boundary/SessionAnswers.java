package net.healix360.engage.identity.boundary;

import java.util.Optional;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.tenancy.boundary.MissingWhenEmpty;

/** What {@link SessionJson} writes, as the OpenAPI document describes it. */
public final class SessionAnswers {
    private SessionAnswers() {}

    @MissingWhenEmpty
    public record LoginAnswer(
            String accessToken,
            long expiresIn,
            String refreshToken,
            String csrfToken,
            User user,
            Optional<AgentConfig> agentConfig,
            Optional<Seat> telephony) {}

    @MissingWhenEmpty
    public record Me(User user, String csrfToken, Tenant tenant, Optional<AgentConfig> agentConfig) {}

    public record User(String id, String email, String firstName, String lastName, Role role) {}

    public record Tenant(String name, String displayName, String zone) {}

    /** The password comes with a sign-in only. */
    @MissingWhenEmpty
    public record AgentConfig(
            String ozonetelAgentId,
            String sipExtension,
            String sipUri,
            String sipWsServer,
            String campaignName,
            Optional<String> sipPassword) {}

    public record PhoneAccount(String sipExtension, String sipUri, String sipWsServer, String sipPassword) {}

    /** Whether the agent is logged in at the telephony vendor; if not, a sentence why. */
    @MissingWhenEmpty
    public record Seat(boolean ok, Optional<String> detail) {}
}
