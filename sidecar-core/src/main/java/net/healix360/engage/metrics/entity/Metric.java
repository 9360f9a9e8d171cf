package net.healix360.engage.metrics.entity;

/** What is measured: its name, its unit and its one definition, which stands wherever the figure is shown. */
public enum Metric {
    CALLS(
            "calls.total",
            Unit.CALLS,
            "Calls offered in the period, inbound and outbound, by the day they were offered."),
    CALLS_INBOUND("calls.inbound", Unit.CALLS, "Inbound calls offered in the period."),
    CALLS_OUTBOUND("calls.outbound", Unit.CALLS, "Outbound calls begun in the period."),
    CALLS_ANSWERED("calls.answered", Unit.CALLS, "Inbound calls of the period that were answered."),
    CALLS_MISSED(
            "calls.missed", Unit.CALLS, "Inbound calls of the period that ended without an answer, short ones too."),
    SHORT_ABANDON(
            "calls.shortAbandon",
            Unit.CALLS,
            "Inbound calls that ended without an answer within the short-abandon time, 5 seconds unless set otherwise. Left"
                    + " out of abandon rate and service level."),
    ABANDON_RATE(
            "abandonRate",
            Unit.PERCENT,
            "Missed inbound calls that were not short, divided by answered inbound calls and those."),
    SERVICE_LEVEL(
            "serviceLevel",
            Unit.PERCENT,
            "Inbound calls answered within the service-level time, 20 seconds unless set otherwise, divided by answered"
                    + " inbound calls and missed ones that were not short."),
    ASA(
            "asa",
            Unit.SECONDS,
            "Average speed of answer: mean time from offered to answered over answered inbound calls."),
    LONGEST_WAIT(
            "longestWait", Unit.SECONDS, "Longest time that an inbound caller of the period waited, answered or not."),
    TALK_TIME("talkTime", Unit.SECONDS, "Time from answered to ended without hold, summed over answered calls."),
    HOLD_TIME("holdTime", Unit.SECONDS, "Time on hold, summed over answered calls."),
    WRAP_TIME("wrapTime", Unit.SECONDS, "After-call work of answered calls, summed."),
    AHT(
            "aht",
            Unit.SECONDS,
            "Average handling time: mean of talk, hold and after-call work over answered calls whose after-call work has"
                    + " ended."),
    LOGIN_TIME("loginTime", Unit.SECONDS, "Time that agents were signed in to the telephony, split at midnight."),
    READY_TIME("readyTime", Unit.SECONDS, "Time that agents were ready for a call."),
    PAUSE_TIME("pauseTime", Unit.SECONDS, "Time that agents were paused, by reason; a login is no pause."),
    RING_TIME("ringTime", Unit.SECONDS, "Time that calls rang at agents."),
    BUSY_TIME("busyTime", Unit.SECONDS, "Time that agents were rung or in calls: ring, talk and hold."),
    ACW_TIME("acwTime", Unit.SECONDS, "Time that agents were in after-call work."),
    OCCUPANCY(
            "occupancy",
            Unit.PERCENT,
            "Talk, hold, after-call work and ring time of agents, divided by the same and ready time."),
    UTILISATION(
            "utilisation",
            Unit.PERCENT,
            "Talk, hold, after-call work, ring and ready time of agents, divided by login time."),
    APPOINTMENTS_BOOKED("appointmentsBooked", Unit.CALLS, "Calls of the period disposed as appointment booked."),
    CONVERSION(
            "conversion",
            Unit.PERCENT,
            "Calls disposed as appointment booked, divided by answered calls, inbound and outbound."),
    DISPOSITIONS(
            "dispositions",
            Unit.CALLS,
            "Calls of the period of which somebody said what came of them, by disposition."),
    LEADS("leads", Unit.RECORDS, "Leads created in the period."),
    FOLLOW_UPS("followUps", Unit.RECORDS, "Follow-ups due in the period."),
    LEAD_RESPONSE(
            "leadResponse",
            Unit.SECONDS,
            "Median time from a lead of the period to the first outbound call to it, in business hours only; leads that"
                    + " nobody has called are not in it."),
    SLA_BREACHES(
            "slaBreaches", Unit.RECORDS, "Items of the worklist that are past their SLA now, whatever the period."),
    MISSED_CALL_LEAK(
            "missedCallLeak",
            Unit.PERCENT,
            "Missed calls past their SLA whose patient nobody has reached until now, divided by the period's missed calls. One"
                    + " missed call is one entry of the callback queue, on the day it was last missed. Reached is who was"
                    + " called back, called again and was answered, or was spoken to in another call, also after the SLA; a"
                    + " wrong number is no patient and never leaks."),
    MISSED_CALLS_LEAKED(
            "missedCallLeak.calls",
            Unit.CALLS,
            "Missed calls of the period past their SLA whose patient nobody has reached until now."),
    MISSED_CALLS(
            "missedCallLeak.base",
            Unit.CALLS,
            "Entries of the callback queue that were last missed in the period, open or ended."),
    MISSED_CALLS_OPEN(
            "missedCallLeak.open", Unit.CALLS, "Entries of the callback queue of any day that have no end yet."),
    MISSED_CALLBACK(
            "missedCallback",
            Unit.SECONDS,
            "Median time from the missed call to the first callback attempt, over the period's missed calls that somebody called"
                    + " back."),
    MISSED_CALLBACK_IN_TIME(
            "missedCallback.recoveredInTime",
            Unit.PERCENT,
            "Missed calls that were recovered by a callback within their SLA, divided by the period's missed calls.");

    /** What a value counts. */
    public enum Unit {
        PERCENT,
        CALLS,
        SECONDS,
        /** Leads, follow-ups, items of a list. */
        RECORDS
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
