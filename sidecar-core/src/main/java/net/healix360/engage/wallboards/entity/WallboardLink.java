package net.healix360.engage.wallboards.entity;

import java.time.Instant;

/**
 * Opens the wallboard to whoever has its key, until it is revoked.
 *
 * @param keyHash all that is kept of the key
 * @param madeBy who made it, by name
 */
public record WallboardLink(String id, String name, String keyHash, String madeBy, Instant madeAt) {
    public static final int LONGEST_NAME = 60;
}
