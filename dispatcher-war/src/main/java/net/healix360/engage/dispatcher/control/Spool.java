package net.healix360.engage.dispatcher.control;

/** A spool with what must stand beside it: events, whose they are, and who delivers them. */
public record Spool(EventLog log, Claims claims, Leases leases) {}
