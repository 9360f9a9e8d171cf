package net.healix360.engage.metrics.entity;

/** What is measured: its name, its unit and its one definition, which stands wherever the figure is shown. */
public enum Metric {
    MISSED_CALL_LEAK(
            "missedCallLeak",
            Unit.PERCENT,
            "Missed calls past their SLA whose patient nobody has reached until now, divided by the day's missed calls. One"
                    + " missed call is one entry of the callback queue, on the day it was last missed. Reached is who was"
                    + " called back, called again and was answered, or was spoken to in another call, also after the SLA; a"
                    + " wrong number is no patient and never leaks."),
    MISSED_CALLS_LEAKED(
            "missedCallLeak.calls",
            Unit.CALLS,
            "Missed calls of the day past their SLA whose patient nobody has reached until now."),
    MISSED_CALLS(
            "missedCallLeak.base",
            Unit.CALLS,
            "Entries of the callback queue that were last missed on the day, open or ended."),
    MISSED_CALLS_OPEN(
            "missedCallLeak.open", Unit.CALLS, "Entries of the callback queue of any day that have no end yet."),
    MISSED_CALLBACK(
            "missedCallback",
            Unit.SECONDS,
            "Median time from the missed call to the first callback attempt, over the day's missed calls that somebody called"
                    + " back."),
    MISSED_CALLBACK_IN_TIME(
            "missedCallback.recoveredInTime",
            Unit.PERCENT,
            "Missed calls that were recovered by a callback within their SLA, divided by the day's missed calls.");

    /** What a value counts. */
    public enum Unit {
        PERCENT,
        CALLS,
        SECONDS
    }

    private final String id;
    private final Unit unit;
    private final String definition;

    Metric(String id, Unit unit, String definition) {
        this.id = id;
        this.unit = unit;
        this.definition = definition;
    }

    public String id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    public String definition() {
        return definition;
    }
}
