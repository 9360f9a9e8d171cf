package net.healix360.engage.simulator.delivery;

/**
 * What goes wrong on purpose. Probabilities are per event, 0 to 1.
 *
 * @param drop the event is never sent
 * @param duplicate it is sent twice
 * @param delayMs it is sent that many real milliseconds late, order kept
 * @param reorder it is sent after its successor
 * @param stopAnswering the vendor's API takes requests and does not answer
 * @param malformed its JSON is cut off
 */
public record Faults(
        double drop, double duplicate, int delayMs, double reorder, boolean stopAnswering, double malformed) {
    public static final Faults NONE = new Faults(0, 0, 0, 0, false, 0);

    public Faults {
        probability("drop", drop);
        probability("duplicate", duplicate);
        probability("reorder", reorder);
        probability("malformed", malformed);
        if (delayMs < 0) {
            throw new IllegalArgumentException("delayMs must not be negative");
        }
    }

    private static void probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1");
        }
    }
}
