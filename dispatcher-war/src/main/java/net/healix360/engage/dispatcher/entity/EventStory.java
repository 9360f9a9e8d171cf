package net.healix360.engage.dispatcher.entity;

import java.util.Optional;

/**
 * What became of one event.
 *
 * @param lane whose lane it stands or stood in; empty while it is quarantined
 * @param reason why it is dead
 */
public record EventStory(SpooledEvent event, EventStatus status, Optional<Tenant> lane, Optional<String> reason) {

    public static EventStory quarantined(SpooledEvent event) {
        return new EventStory(event, EventStatus.QUARANTINED, Optional.empty(), Optional.empty());
    }

    public static EventStory dead(Tenant lane, SpooledEvent event, String reason) {
        return new EventStory(event, EventStatus.DEAD, Optional.of(lane), Optional.ofNullable(reason));
    }

    public static EventStory inLane(Tenant lane, SpooledEvent event, boolean delivered) {
        return new EventStory(
                event, delivered ? EventStatus.DELIVERED : EventStatus.ACCEPTED, Optional.of(lane), Optional.empty());
    }
}
