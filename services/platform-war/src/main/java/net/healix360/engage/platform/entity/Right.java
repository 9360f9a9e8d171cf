package net.healix360.engage.platform.entity;

/** What a role may do with the records of an object. */
public enum Right {
    READ,
    UPDATE,
    SOFT_DELETE,
    DESTROY
}
