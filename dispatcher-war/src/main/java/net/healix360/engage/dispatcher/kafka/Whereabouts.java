package net.healix360.engage.dispatcher.kafka;

import java.util.Optional;
import net.healix360.engage.dispatcher.entity.EventStatus;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * What the fold knows of one event.
 *
 * @param lane empty while it is held
 * @param offset of the record that has its body
 */
record Whereabouts(EventStatus status, Optional<Tenant> lane, Place place, long offset) {

    static Whereabouts held(Standing event) {
        return new Whereabouts(EventStatus.QUARANTINED, Optional.empty(), event.place(), event.offset());
    }

    static Whereabouts inLane(Standing event, boolean waits) {
        return new Whereabouts(
                waits ? EventStatus.ACCEPTED : EventStatus.DELIVERED,
                Optional.of(event.lane()),
                event.place(),
                event.offset());
    }

    static Whereabouts dead(Tenant lane, Letter letter) {
        return new Whereabouts(EventStatus.DEAD, Optional.of(lane), letter.place(), letter.carriedBy());
    }

    /** @param line the record at the offset */
    EventStory story(Line line) {
        Optional<String> reason = status == EventStatus.DEAD ? Optional.of(line.text(Fact.REASON)) : Optional.empty();
        return new EventStory(line.event(place), status, lane, reason);
    }
}
