package net.healix360.engage.simulator.calls;

import net.healix360.engage.simulator.agents.Agent;

/** Phones at which a person answers. Every other phone answers by script. */
public interface StaffedPhones {
    /** Somebody is there, and not talking. */
    boolean isStaffed(Agent agent);

    /** Rings until the offer's leg is over or the person there has decided. */
    void ring(Offer offer);
}
