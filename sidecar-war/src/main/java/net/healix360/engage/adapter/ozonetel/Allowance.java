package net.healix360.engage.adapter.ozonetel;

import java.util.Locale;

/** Questions that the vendor limits for the whole account (reference/ozonetel.md §14). */
public enum Allowance {
    /** The whole family of call details. */
    CDR(2),
    AGENT_LOGINS(5),
    SUMMARY(5),
    AGENT_DETAILS(10);

    private final int perMinute;

    Allowance(int perMinute) {
        this.perMinute = perMinute;
    }

    int perMinute() {
        return perMinute;
    }

    /** Two hospitals by themselves would ask too often; who is logged in matters most when the dispatcher is down. */
    boolean needsDesk() {
        return this != AGENT_LOGINS;
    }

    /** Its name at the account's desk. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
