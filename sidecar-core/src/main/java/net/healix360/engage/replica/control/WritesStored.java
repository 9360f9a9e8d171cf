package net.healix360.engage.replica.control;

import java.util.Set;
import net.healix360.engage.replica.entity.RecordKind;

/** The platform has what was owed for these keys. */
public record WritesStored(RecordKind kind, Set<String> keys) {}
