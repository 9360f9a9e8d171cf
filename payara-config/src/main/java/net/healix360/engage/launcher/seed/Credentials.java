package net.healix360.engage.launcher.seed;

import java.util.Map;

/** A person of the platform. */
public record Credentials(String email, String password) {
    Map<String, Object> variables() {
        return Map.of("email", email, "password", password);
    }
}
