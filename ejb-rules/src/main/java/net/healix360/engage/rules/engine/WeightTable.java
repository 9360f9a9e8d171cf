package net.healix360.engage.rules.engine;

import java.util.Arrays;
import java.util.Map;
import net.healix360.engage.rules.PriorityConfig;

/** Weights by name in two flat arrays: looked up for every lead of every list. */
final class WeightTable {
    private final String[] names;
    private final double[] weights;
    private final int mask;

    WeightTable(Map<String, Double> byName) {
        int size = Integer.highestOneBit(Math.max(1, byName.size()))
                << 2; // at least twice as many places as names, so that one stays free
        names = new String[size];
        weights = new double[size];
        mask = size - 1;
        Arrays.fill(weights, PriorityConfig.USUAL_WEIGHT);
        byName.forEach((name, weight) -> {
            int place = place(name);
            names[place] = name;
            weights[place] = weight;
        });
    }

    /** @param name null when it is not known */
    double of(String name) {
        return name == null ? PriorityConfig.USUAL_WEIGHT : weights[place(name)];
    }

    /** Where the name stands, or the free place at which it would. */
    private int place(String name) {
        int hash = name.hashCode();
        int place = (hash ^ (hash >>> 16)) & mask;
        while (names[place] != null && !names[place].equals(name)) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
