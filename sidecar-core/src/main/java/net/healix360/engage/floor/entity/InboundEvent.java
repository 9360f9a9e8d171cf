package net.healix360.engage.floor.entity;

import java.time.Instant;

/**
 * An event as the dispatcher delivers it.
 *
 * @param key its identity; the same key is the same event, however often it comes
 * @param type {@code agent} or {@code call}
 * @param body what the vendor sent, unchanged
 */
public record InboundEvent(String key, String type, Instant acceptedAt, String body) {}
