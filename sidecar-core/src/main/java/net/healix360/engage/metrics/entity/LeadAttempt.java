package net.healix360.engage.metrics.entity;

import java.time.Instant;

/** When a lead came, and when we first called. */
public record LeadAttempt(Instant created, Instant called) {}
