package net.healix360.engage.identity.entity;

/** What the platform gave a person at sign-in; it never leaves the server. */
public record PlatformTokens(String access, String refresh) {
    /** Of a session that the platform knows nothing of. */
    public static final PlatformTokens NONE = new PlatformTokens("", "");

    @Override
    public String toString() {
        return "PlatformTokens[…]";
    }
}
