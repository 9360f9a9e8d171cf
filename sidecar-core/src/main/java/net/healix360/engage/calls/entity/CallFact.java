package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Locale;

/** What there is to know about a call. Durations are whole seconds and never negative. */
public enum CallFact {
    /** A {@link Direction}'s name. */
    DIRECTION(String.class),
    ANSWERED(Boolean.class),
    /** As the vendor wrote it. */
    CALLER_PHONE(String.class),
    /** The hospital's number, which tells the branch. */
    DID(String.class),
    CAMPAIGN_NAME(String.class),
    STARTED_AT(Instant.class),
    ANSWERED_AT(Instant.class),
    ENDED_AT(Instant.class),
    DURATION_SEC(Long.class),
    /** Answered to ended, hold included. */
    TALK_SEC(Long.class),
    HOLD_SEC(Long.class),
    /** After-call work. */
    WRAP_SEC(Long.class),
    /** Talk, hold and after-call work, as the vendor counts them. */
    HANDLING_SEC(Long.class),
    /** How long the caller waited for the answer. */
    RESPONSE_SEC(Long.class),
    /** The vendor's id of who handled it in the end, or was tried last. */
    AGENT_ID(String.class),
    /** How the vendor shows that agent: for reading only, as two agents may share a name. */
    AGENT_NAME(String.class),
    /** Everybody it was offered to, in order, joined by {@code ->}. */
    AGENTS(String.class),
    /** A {@link Disposition}'s name: an agent's choice, or our own after-call work protection's. */
    DISPOSITION(String.class),
    /** A {@link DispositionSource}'s name, or {@link CallRecord#VENDOR}. */
    DISPOSITION_SOURCE(String.class),
    NOTES(String.class),
    RECORDING_URL(String.class),
    TRANSFER_TYPE(String.class),
    TRANSFERRED_TO(String.class),
    HANGUP_BY(String.class),
    /** Our text that the vendor carried with the call. */
    REFERENCE(String.class),
    LEAD_ID(String.class),
    PATIENT_ID(String.class),
    /** The queue entry that an agent called back about. */
    MISSED_CALL_ID(String.class);

    private final Class<?> type;

    CallFact(Class<?> type) {
        this.type = type;
    }

    /** {@link String}, {@link Long}, {@link Boolean} or {@link Instant}. */
    public Class<?> type() {
        return type;
    }

    /** Its name where calls are stored. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether only this hospital knows it: no vendor's word is better than ours, and the latest is right. */
    boolean isOurs() {
        return this == LEAD_ID || this == PATIENT_ID || this == MISSED_CALL_ID;
    }
}
