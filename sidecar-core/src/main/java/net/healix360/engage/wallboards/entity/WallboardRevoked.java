package net.healix360.engage.wallboards.entity;

/** A link is none any more; whatever screen it opened is to be closed. */
public record WallboardRevoked(String linkId) {}
