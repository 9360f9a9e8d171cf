package net.healix360.engage.replica.entity;

/** The person behind a write: the session that holds the platform's tokens, and the member for the record. */
public record Author(String sessionId, String memberId) {}
