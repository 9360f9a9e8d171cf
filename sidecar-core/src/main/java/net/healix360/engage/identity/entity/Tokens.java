package net.healix360.engage.identity.entity;

/** What a client proves its session with: a short access token, and a refresh token that works once. */
public record Tokens(String accessToken, long expiresInSeconds, String refreshToken) {

    /** Without the tokens. */
    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
