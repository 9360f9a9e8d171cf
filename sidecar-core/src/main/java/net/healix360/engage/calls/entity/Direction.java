package net.healix360.engage.calls.entity;

/** Who called whom. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
