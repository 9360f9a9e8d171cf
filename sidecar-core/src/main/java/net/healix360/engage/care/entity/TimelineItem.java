package net.healix360.engage.care.entity;

import java.time.Instant;
import net.healix360.engage.replica.entity.PlatformRecord;

/**
 * Something that happened with a person, or is to happen.
 *
 * @param at when; for what carries no time of its own, when it was noted
 */
public record TimelineItem(Kind kind, Instant at, PlatformRecord record) {

    /** What it was. */
    public enum Kind {
        CALL("call", "startedAt"),
        APPOINTMENT("appointment", "scheduledAt"),
        ACTIVITY("activity", "occurredAt"),
        FOLLOW_UP("follow-up", "dueAt");

        private final String wireName;
        private final String time;

        Kind(String wireName, String time) {
            this.wireName = wireName;
            this.time = time;
        }

        public String wireName() {
            return wireName;
        }
    }

    public static TimelineItem of(Kind kind, PlatformRecord record) {
        return new TimelineItem(kind, record.instant(kind.time).orElse(record.createdAt()), record);
    }
}
