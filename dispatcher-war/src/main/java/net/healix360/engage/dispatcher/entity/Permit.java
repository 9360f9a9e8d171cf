package net.healix360.engage.dispatcher.entity;

import java.time.Duration;

/** Whether one request may go out now. */
public record Permit(boolean granted, Duration retryAfter) {}
