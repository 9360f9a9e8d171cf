package net.healix360.engage.platform.control.access;

import java.time.Duration;

/** The {@code type} claim of a token and how long one lives (platform-graphql.md §2.3). */
public enum TokenType {
    LOGIN(Duration.ofMinutes(15)),
    ACCESS(Duration.ofMinutes(30)),
    REFRESH(Duration.ofDays(60)),
    WORKSPACE_AGNOSTIC(Duration.ofMinutes(30)),
    /** Lives as long as its maker asks. */
    API_KEY(Duration.ZERO);

    private final Duration life;

    TokenType(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
