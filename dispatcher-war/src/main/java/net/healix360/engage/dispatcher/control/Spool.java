package net.healix360.engage.dispatcher.control;

/** A spool with what must stand beside it: events, whose they are, who delivers them, what was, and what two want. */
public record Spool(EventLog log, Claims claims, Leases leases, Archive archive, ClaimConflicts conflicts) {}
