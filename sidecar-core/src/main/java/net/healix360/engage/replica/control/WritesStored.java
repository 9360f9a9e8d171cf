package net.healix360.engage.replica.control;

import java.util.Set;

/** The platform has what was owed for these keys. */
public record WritesStored(String entity, Set<String> keys) {}
