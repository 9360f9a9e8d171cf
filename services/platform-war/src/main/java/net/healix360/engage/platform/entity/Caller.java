package net.healix360.engage.platform.entity;

import java.util.Optional;
import java.util.UUID;

/** Who sends a request, as the bearer token proves it. The workspace comes from nowhere else. */
public sealed interface Caller {

    /** No token. */
    record Anonymous() implements Caller {}

    /** A person who has not chosen a workspace. */
    record Visitor(UUID userId) implements Caller {}

    /**
     * A person inside a workspace.
     *
     * @param memberId null while the workspace is not activated or the token is older than that
     */
    record Member(UUID userId, UUID workspaceId, UUID userWorkspaceId, UUID memberId, String name, Role role)
            implements Caller {}

    /** A program inside a workspace. */
    record ApiKey(UUID workspaceId, UUID keyId, String name, Role role) implements Caller {}

    default Optional<UUID> workspace() {
        if (this instanceof Member member) {
            return Optional.of(member.workspaceId());
        }
        return this instanceof ApiKey key ? Optional.of(key.workspaceId()) : Optional.empty();
    }

    /** The workspace, or the refusal that a call without one meets. */
    default UUID workspaceId() {
        return workspace().orElseThrow(Caller::refused);
    }

    /** The role inside the workspace, or the same refusal. */
    default Role role() {
        throw refused();
    }

    /** The person inside the workspace; API keys and strangers are refused (platform-graphql.md §2.5). */
    default Member member() {
        if (this instanceof Member member) {
            return member;
        }
        throw refused();
    }

    private static PlatformException refused() {
        return PlatformException.forbidden("Forbidden resource");
    }
}
