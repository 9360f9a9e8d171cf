package net.healix360.engage.simulator.delivery;

/** Where events leave the simulation; must not block. */
public interface EventOutlet {
    void send(VendorEvent event, int delayMillis);
}
