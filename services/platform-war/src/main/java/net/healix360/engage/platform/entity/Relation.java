package net.healix360.engage.platform.entity;

import java.util.UUID;

/** Where a relation field leads. */
public record Relation(RelationKind kind, UUID targetObjectId, UUID targetFieldId) {}
