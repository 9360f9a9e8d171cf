package net.healix360.engage.dispatcher.entity;

/** A lane as the operator sees it: events waiting, age of the oldest, what went wrong last, delivered since ever. */
public record LaneState(String tenant, long depth, long oldestSeconds, String lastError, long delivered) {}
