package net.healix360.engage.it.architecture.samples.care.control;

import net.healix360.engage.it.architecture.samples.care.boundary.WardDoor;

/** A control that knows its door. */
public class Ward {
    public WardDoor door() {
        return new WardDoor();
    }
}
