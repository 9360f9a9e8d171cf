package net.healix360.engage.rules;

/**
 * Why an item stands where it stands.
 *
 * @param value base weight × SLA multiplier
 * @param baseWeight the task type's weight, 0 when switched off
 */
public record Score(double value, int baseWeight, double slaMultiplier, SlaClock clock) {}
