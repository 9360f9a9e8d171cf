package net.healix360.engage.alerts.entity;

import java.util.List;

/** Alerts came, say something else, or were taken note of; durable. */
public record AlertsChanged(Step step, List<PerformanceAlert> alerts) {

    /** What became of them. */
    public enum Step {
        RAISED,
        UPDATED,
        DISMISSED
    }
}
