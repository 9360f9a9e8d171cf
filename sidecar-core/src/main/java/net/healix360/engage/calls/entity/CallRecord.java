package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * A call as the hospital has it: all that was said of it, where the best source wins.
 *
 * @param source the best source that was heard
 */
public record CallRecord(Ucid ucid, Map<CallFact, Object> facts, CallSource source) {
    /** Where a disposition is from that did not come through our desk: an agent chose it at the vendor's. */
    public static final String VENDOR = "VENDOR";

    public CallRecord {
        facts = Collections.unmodifiableMap(
                facts.isEmpty() ? new EnumMap<>(CallFact.class) : new EnumMap<CallFact, Object>(facts));
    }

    /** A call of which nothing was heard yet. */
    public static CallRecord unheard(Ucid ucid) {
        return new CallRecord(ucid, Map.of(), CallSource.EVENTS);
    }

    /**
     * The call after that word. Gaps are filled by anybody; what is known is replaced by a source that is at least as
     * good. A disposition that was chosen is never replaced by one from our own desk, which speaks once for each call.
     */
    public CallRecord after(CallWord word) {
        Map<CallFact, Object> known = new EnumMap<>(CallFact.class);
        known.putAll(facts);
        word.facts().forEach((fact, said) -> {
            if (fact != CallFact.DISPOSITION_SOURCE && replaces(word, fact, said)) {
                known.put(fact, said);
            }
        });
        if (!Objects.equals(known.get(CallFact.DISPOSITION), facts.get(CallFact.DISPOSITION))) {
            known.put(CallFact.DISPOSITION_SOURCE, word.facts().getOrDefault(CallFact.DISPOSITION_SOURCE, VENDOR));
        }
        if (Boolean.FALSE.equals(known.get(CallFact.ANSWERED))) {
            known.remove(CallFact.ANSWERED_AT);
            known.remove(CallFact.RESPONSE_SEC);
        }
        return new CallRecord(ucid, known, word.source().corrects(source) ? word.source() : source);
    }

    private boolean replaces(CallWord word, CallFact fact, Object said) {
        Object known = facts.get(fact);
        if (known == null || fact.isOurs()) {
            return true;
        }
        boolean fromTheDesk = word.source() == CallSource.EVENTS;
        return !isSame(fact, known, said)
                && word.source().corrects(source)
                && !(fact == CallFact.DISPOSITION && fromTheDesk);
    }

    /** One number in another spelling is no news. */
    private static boolean isSame(CallFact fact, Object known, Object said) {
        if (fact != CallFact.CALLER_PHONE || known.equals(said)) {
            return known.equals(said);
        }
        Optional<PhoneNumber> number = PhoneNumber.parse((String) known);
        return number.isPresent() && number.equals(PhoneNumber.parse((String) said));
    }

    /** What this record says otherwise than an earlier one did; a gap that was filled is no correction. */
    public List<CallCorrection> corrections(CallRecord before, CallSource by, Instant at) {
        List<CallCorrection> corrections = new ArrayList<>();
        before.facts.forEach((fact, was) -> {
            Object now = facts.get(fact);
            if (!was.equals(now)) {
                corrections.add(
                        new CallCorrection(ucid, fact, was.toString(), now == null ? "" : now.toString(), by, at));
            }
        });
        return corrections;
    }

    /** Whether enough is known to call it a call that took place. */
    public boolean isOver() {
        return facts.containsKey(CallFact.DIRECTION)
                && facts.containsKey(CallFact.ANSWERED)
                && facts.containsKey(CallFact.STARTED_AT)
                && facts.containsKey(CallFact.ENDED_AT);
    }

    /** Missed is an inbound call that nobody answered. */
    public boolean isMissed() {
        return isOver() && direction() == Direction.INBOUND && !answered();
    }

    public Direction direction() {
        return Direction.valueOf(text(CallFact.DIRECTION).orElse(Direction.INBOUND.name()));
    }

    public boolean answered() {
        return Boolean.TRUE.equals(facts.get(CallFact.ANSWERED));
    }

    public Optional<AgentId> agentId() {
        return text(CallFact.AGENT_ID).map(AgentId::new);
    }

    public Optional<String> text(CallFact fact) {
        return Optional.ofNullable((String) facts.get(fact));
    }

    public Optional<Instant> instant(CallFact fact) {
        return Optional.ofNullable((Instant) facts.get(fact));
    }

    public Optional<Long> seconds(CallFact fact) {
        return Optional.ofNullable((Long) facts.get(fact));
    }
}
