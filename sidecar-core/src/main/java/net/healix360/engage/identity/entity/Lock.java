package net.healix360.engage.identity.entity;

import java.time.Instant;

/** Who holds an agent, with which session, since when. */
public record Lock(String sessionId, String memberId, String memberName, Instant since) {}
