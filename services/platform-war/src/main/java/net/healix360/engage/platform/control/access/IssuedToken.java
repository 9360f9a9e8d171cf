package net.healix360.engage.platform.control.access;

/** A token as it is handed out; {@code expiresAt} is an ISO instant. */
public record IssuedToken(String token, String expiresAt) {
    @Override
    public String toString() {
        return "IssuedToken[expiresAt=" + expiresAt + "]";
    }
}
