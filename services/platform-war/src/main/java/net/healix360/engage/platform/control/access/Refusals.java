package net.healix360.engage.platform.control.access;

import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;

/** The refusals of log-in, word for word (platform-graphql.md §2.4). */
final class Refusals {
    private Refusals() {}

    static PlatformException workspaceNotFound() {
        return PlatformException.unauthenticated("WORKSPACE_NOT_FOUND", "Workspace not found");
    }

    static PlatformException userNotFound() {
        return PlatformException.unauthenticated("USER_NOT_FOUND", "User not found");
    }

    static PlatformException wrongPassword() {
        return PlatformException.forbidden("Wrong password");
    }

    static PlatformException notAMember() {
        return PlatformException.forbidden("User is not a member of the workspace.");
    }

    static PlatformException passwordLoginOff() {
        return PlatformException.forbidden("Email/Password auth is not enabled for this workspace");
    }

    static PlatformException emailNotVerified() {
        return new PlatformException(ErrorCode.FORBIDDEN, "EMAIL_NOT_VERIFIED", "Email is not verified.");
    }

    static PlatformException noContext() {
        return PlatformException.unauthenticated("INVALID_AUTH_CONTEXT", "Invalid auth context");
    }
}
