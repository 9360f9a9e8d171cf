package net.healix360.engage.platform.entity;

/** The life of a workspace from sign-up to suspension. */
public enum ActivationStatus {
    PENDING_CREATION,
    ONGOING_CREATION,
    ACTIVE,
    INACTIVE,
    SUSPENDED
}
