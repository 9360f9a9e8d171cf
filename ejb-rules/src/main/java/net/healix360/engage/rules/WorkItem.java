package net.healix360.engage.rules;

import java.time.Instant;

/** One piece of work as the rules see it. */
public record WorkItem(String id, TaskType type, Instant createdAt) {}
