package net.healix360.engage.dispatcher.kafka;

import net.healix360.engage.dispatcher.entity.RouteKey;

/** All that is kept in memory of an event; flat, because there may be millions. */
record Standing(long since, long offset, RouteKey route, long acceptedAt) {

    Place place() {
        return new Place(since, offset);
    }

    /** The same event when another record brings it into a lane. */
    Standing movedBy(long claim) {
        return new Standing(claim, offset, route, acceptedAt);
    }
}
