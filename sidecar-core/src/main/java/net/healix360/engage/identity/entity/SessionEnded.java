package net.healix360.engage.identity.entity;

/** A session is over: signed out, taken over, or ended because its refresh token was used twice. */
public record SessionEnded(String sessionId) {}
