package net.healix360.engage.dispatcher.kafka;

import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * All that is kept in memory of an event; flat, because there may be millions.
 *
 * @param since offset of the record by which it came where it stands
 * @param offset of the record that has its body
 * @param lane null while it is held
 * @param waitingSince when it was accepted or, after a replay, when it was put into its lane again
 */
record Standing(String key, long since, long offset, RouteKey route, Tenant lane, long waitingSince) {

    Place place() {
        return new Place(since, offset);
    }

    /** The same event when a claim brings it into a lane. */
    Standing movedBy(long claim, Tenant to) {
        return new Standing(key, claim, offset, route, to, waitingSince);
    }
}
