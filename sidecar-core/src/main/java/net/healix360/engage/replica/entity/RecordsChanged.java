package net.healix360.engage.replica.entity;

import java.util.Set;

/** The local copy has something new about these records. */
public record RecordsChanged(RecordKind kind, Set<String> ids) {}
