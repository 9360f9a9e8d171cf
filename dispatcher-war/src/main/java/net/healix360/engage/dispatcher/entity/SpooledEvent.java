package net.healix360.engage.dispatcher.entity;

import java.time.Instant;

/** An event in a lane: its place in the spool, and when it was accepted. */
public record SpooledEvent(
        String position, String key, EventType type, String route, Instant acceptedAt, String body) {}
