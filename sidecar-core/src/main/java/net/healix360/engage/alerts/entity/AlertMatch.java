package net.healix360.engage.alerts.entity;

import java.util.Optional;

/**
 * Something to which a rule applies now.
 *
 * @param value the number that the rule looked at, if it looked at one
 */
public record AlertMatch(AlertSubject about, Optional<Double> value) {}
