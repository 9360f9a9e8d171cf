package net.healix360.engage.simulator.delivery;

/** What leaves the simulator by itself. */
public record Deliveries(EventSender events, CallbackSender callbacks, DeliveryCounters counters) {
    /** Nothing is on its way any more. */
    public boolean isIdle() {
        return events.pending() == 0 && callbacks.pending() == 0;
    }
}
