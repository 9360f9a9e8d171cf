package net.healix360.engage.rules.rule;

/**
 * What is said, and to whom.
 *
 * @param channel how it reaches them: {@code notification}
 * @param recipients {@code supervisor}, {@code agent} (whose item it is) or {@code admin}
 */
public record Notice(String channel, String recipients, String message, Severity severity) {}
