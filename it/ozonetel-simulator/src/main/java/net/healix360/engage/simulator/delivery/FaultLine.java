package net.healix360.engage.simulator.delivery;

import java.time.Duration;
import java.util.Random;
import net.healix360.engage.simulator.time.Timeline;

/** The way from the simulation to the sender, with the ordered faults in it. Its dice are its own, so a day stays the same. */
public final class FaultLine {
    private static final Duration LONGEST_HELD_BACK = Duration.ofSeconds(2);

    private final Timeline timeline;
    private final EventOutlet outlet;
    private final DeliveryCounters counters;
    private Random dice = new Random(0);
    private Faults faults = Faults.NONE;
    private VendorEvent heldBack;

    public FaultLine(Timeline timeline, EventOutlet outlet, DeliveryCounters counters) {
        this.timeline = timeline;
        this.outlet = outlet;
        this.counters = counters;
    }

    public Faults faults() {
        return faults;
    }

    public void order(Faults latest) {
        faults = latest;
        letGo();
    }

    public void reset(long seed) {
        dice = new Random(seed);
        heldBack = null;
    }

    void pass(VendorEvent event) {
        if (hits(faults.drop())) {
            counters.count(DeliveryCounters.Fate.EVENTS_DROPPED_BY_FAULT);
            return;
        }
        VendorEvent sent = hits(faults.malformed()) ? event.cutOff() : event;
        if (heldBack == null && hits(faults.reorder())) {
            heldBack = sent;
            timeline.after(LONGEST_HELD_BACK, () -> letGoOf(sent));
            return;
        }
        outlet.send(sent, faults.delayMs());
        if (hits(faults.duplicate())) {
            outlet.send(sent, faults.delayMs());
        }
        letGo();
    }

    private void letGoOf(VendorEvent event) {
        if (event.equals(heldBack)) {
            letGo();
        }
    }

    private void letGo() {
        if (heldBack != null) {
            outlet.send(heldBack, faults.delayMs());
            heldBack = null;
        }
    }

    private boolean hits(double probability) {
        return probability > 0 && dice.nextDouble() < probability;
    }
}
