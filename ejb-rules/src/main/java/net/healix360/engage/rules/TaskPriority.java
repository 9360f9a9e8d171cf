package net.healix360.engage.rules;

/**
 * How a hospital ranks one type of work.
 *
 * @param weight 0 to 10; higher is called first
 * @param slaMinutes minutes after which an item is late
 * @param enabled a disabled type weighs nothing
 */
public record TaskPriority(double weight, int slaMinutes, boolean enabled) {

    public TaskPriority {
        PriorityConfig.requireWeight("weight", weight);
        if (slaMinutes < 1) {
            throw new IllegalArgumentException("slaMinutes is at least 1, not " + slaMinutes);
        }
    }
}
