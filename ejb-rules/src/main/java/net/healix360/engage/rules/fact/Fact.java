package net.healix360.engage.rules.fact;

import static net.healix360.engage.rules.fact.FactKind.FLAG;
import static net.healix360.engage.rules.fact.FactKind.NUMBER;
import static net.healix360.engage.rules.fact.FactKind.TEXT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule may ask (reference/helix-engage.md §11.5), with its name on the wire and the kind of its values. */
public enum Fact {
    CALL_DIRECTION("call.direction", TEXT),
    CALL_STATUS("call.status", TEXT),
    CALL_DISPOSITION("call.disposition", TEXT),
    CALL_DURATION_SECONDS("call.durationSeconds", NUMBER),
    CALL_CALLBACK_STATUS("call.callbackStatus", TEXT),
    CALL_SLA_ELAPSED_PERCENT("call.slaElapsedPercent", NUMBER),
    CALL_SLA_BREACHED("call.slaBreached", FLAG),
    CALL_MISSED_COUNT("call.missedCount", NUMBER),
    CALL_TASK_TYPE("call.taskType", TEXT),
    LEAD_SOURCE("lead.source", TEXT),
    LEAD_STATUS("lead.status", TEXT),
    LEAD_CAMPAIGN_ID("lead.campaignId", TEXT),
    LEAD_CONTACT_ATTEMPTS("lead.contactAttempts", NUMBER),
    LEAD_AGE_MINUTES("lead.ageMinutes", NUMBER),
    LEAD_HAS_PATIENT("lead.hasPatient", FLAG),
    LEAD_SPAM_SCORE("lead.spamScore", NUMBER),
    LEAD_IS_SPAM("lead.isSpam", FLAG),
    LEAD_INTERESTED_SERVICE("lead.interestedService", TEXT),
    AGENT_ID("agent.id", TEXT),
    AGENT_NAME("agent.name", TEXT),
    AGENT_IDLE_MINUTES("agent.idleMinutes", NUMBER),
    AGENT_BUSY_MINUTES("agent.busyMinutes", NUMBER),
    AGENT_TOTAL_CALLS_TODAY("agent.totalCallsToday", NUMBER),
    AGENT_BOOKED_CALLS_TODAY("agent.bookedCallsToday", NUMBER),
    AGENT_CONVERSION_PERCENT("agent.conversionPercent", NUMBER);

    private static final Map<String, Fact> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::wireName, Function.identity()));

    /** Facts that a record carries, and that a rule may therefore write; the others are counted or follow from these. */
    private static final Set<Fact> WRITABLE = EnumSet.of(
            CALL_DISPOSITION,
            CALL_CALLBACK_STATUS,
            LEAD_SOURCE,
            LEAD_STATUS,
            LEAD_CAMPAIGN_ID,
            LEAD_SPAM_SCORE,
            LEAD_IS_SPAM,
            LEAD_INTERESTED_SERVICE);

    private final String wireName;
    private final FactKind kind;
    private final int slot;

    Fact(String wireName, FactKind kind) {
        this.wireName = wireName;
        this.kind = kind;
        this.slot = kind == TEXT ? Slots.texts++ : Slots.numbers++;
    }

    public static Optional<Fact> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public String wireName() {
        return wireName;
    }

    public FactKind kind() {
        return kind;
    }

    /** The place in {@link Facts}: among the texts, or among the numbers and flags. */
    public int slot() {
        return slot;
    }

    /** Whether an {@code update} action may set it. */
    public boolean writable() {
        return WRITABLE.contains(this);
    }

    /** Whether a change of this fact can change the other: itself, or what the other follows from. */
    public boolean influences(Fact other) {
        return this == other || (this == CALL_CALLBACK_STATUS && other == CALL_TASK_TYPE);
    }

    static int texts() {
        return Slots.texts;
    }

    static int numbers() {
        return Slots.numbers;
    }

    /** Counts the places while the constants are made. */
    private static final class Slots {
        private static int texts;
        private static int numbers;
    }
}
