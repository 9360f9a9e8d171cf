package net.healix360.engage.it.architecture.samples.care.boundary;

import net.healix360.engage.it.architecture.samples.adapter.BedCable;

/** A door that reaches a cable without a port. */
public class WardDoor {
    public BedCable cable() {
        return new BedCable(this);
    }
}
