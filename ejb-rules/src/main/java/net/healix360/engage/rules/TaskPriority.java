package net.healix360.engage.rules;

/**
 * How a hospital ranks one type of work.
 *
 * @param weight 0 to 10; higher is called first
 * @param slaMinutes minutes after which an item is late
 * @param enabled a disabled type weighs nothing
 */
public record TaskPriority(int weight, int slaMinutes, boolean enabled) {

    public TaskPriority {
        if (weight < 0 || weight > 10) {
            throw new IllegalArgumentException("weight is 0 to 10, not " + weight);
        }
        if (slaMinutes < 1) {
            throw new IllegalArgumentException("slaMinutes is at least 1, not " + slaMinutes);
        }
    }

    int effectiveWeight() {
        return enabled ? weight : 0;
    }
}
