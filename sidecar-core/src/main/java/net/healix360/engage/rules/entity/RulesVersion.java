package net.healix360.engage.rules.entity;

import java.time.Instant;

/**
 * One version of the hospital's rules.
 *
 * @param by who made it: a member's name, or {@code engage} for what a hospital begins with
 * @param change what was done, in a few words, such as {@code priorities} or {@code rule spam replaced}
 */
public record RulesVersion(int version, Instant at, String by, String change) {}
