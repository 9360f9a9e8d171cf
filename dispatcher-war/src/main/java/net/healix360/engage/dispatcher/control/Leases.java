package net.healix360.engage.dispatcher.control;

import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * Which lanes this dispatcher delivers. Several dispatchers share the lanes; each has one deliverer at a time, and one
 * that dies is followed by another within the time of a lease.
 */
public interface Leases {

    /** Takes the lane, or keeps it; false while another dispatcher holds it. */
    boolean hold(Tenant lane);

    /** Gives every lane back, so that another dispatcher goes on at once. */
    void giveBackAll();
}
