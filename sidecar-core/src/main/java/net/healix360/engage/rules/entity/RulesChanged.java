package net.healix360.engage.rules.entity;

/** Other rules are in force from now on. */
public record RulesChanged(int version) {}
