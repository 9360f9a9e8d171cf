package net.healix360.engage.replica.entity;

import java.util.Optional;

/**
 * What the platform tells about a change.
 *
 * @param record the record after the change, when all of it was told
 * @param destroyed whether it is gone for good
 */
public record ChangeHint(RecordKind kind, String id, Optional<PlatformRecord> record, boolean destroyed) {}
