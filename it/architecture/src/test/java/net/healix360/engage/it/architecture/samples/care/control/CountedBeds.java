package net.healix360.engage.it.architecture.samples.care.control;

/** Implements a port outside an adapter. */
public class CountedBeds implements Beds {
    @Override
    public int free() {
        return 0;
    }
}
