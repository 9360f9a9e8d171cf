package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.telephony.entity.VendorAgent;

/**
 * Asks the vendor every half minute who is logged in, and lets the differences be put right that still stand three seconds
 * later. Hospitals share the vendor's limit of five questions a minute, so it waits longer when it is told to.
 */
@ApplicationScoped
public class Reconciliation {
    private static final EventLogger LOG = EventLogger.of(Reconciliation.class);

    static final Duration EVERY = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** As long as an event may be on its way. */
    static final Duration SETTLING = Duration.ofSeconds(3);

    /** What was told so shortly before the question may be newer than the vendor's list. */
    static final Duration JUST_TOLD = Duration.ofSeconds(5);

    /** What the vendor said, and when. */
    record Answer(List<VendorAgent> agents, Instant askedAt, Instant answeredAt) {}

    private TelephonyProvider telephony;
    private Repairs repairs;
    private Clock clock;

    private Optional<Instant> nextQuestion = Optional.empty();
    private Duration wait = EVERY;
    private Optional<Answer> settling = Optional.empty();
    private boolean failing;

    protected Reconciliation() {}

    @Inject
    public Reconciliation(TelephonyProvider telephony, Repairs repairs, Clock clock) {
        this.telephony = telephony;
        this.repairs = repairs;
        this.clock = clock;
    }

    /**
     * One small step; to be called about once a second. Never more than one question is under way. The first comes half a
     * minute after the start: what happened while nobody ran is delivered before.
     */
    public synchronized void step() {
        Instant now = clock.instant();
        if (nextQuestion.isEmpty()) {
            nextQuestion = Optional.of(now.plus(EVERY));
        }
        if (settling.isPresent()) {
            settling.filter(answer -> !now.isBefore(answer.answeredAt().plus(SETTLING)))
                    .ifPresent(this::settle);
        } else if (nextQuestion.filter(now::isBefore).isEmpty()
                && telephony.capabilities().contains(Capability.AGENT_STATUS)) {
            ask(now);
        }
    }

    private void settle(Answer answer) {
        settling = Optional.empty();
        repairs.repair(answer);
    }

    private void ask(Instant now) {
        try {
            nextQuestion = Optional.of(now.plus(EVERY));
            settling = Optional.of(new Answer(telephony.loggedIn(), now, clock.instant()));
            wait = EVERY;
            failing = false;
        } catch (TelephonyFault fault) {
            postpone(fault, now);
        }
    }

    /**
     * Who gave no list contradicts nobody. Who says when to ask again is taken at the word: hospitals that share an
     * account and start together would else meet at every turn. Without a word the pace is halved; a refused account
     * has few tokens an hour.
     */
    private void postpone(TelephonyFault fault, Instant now) {
        if (fault.kind() == TelephonyFault.Kind.LIMIT && fault.retryAfter().isPresent()) {
            nextQuestion = fault.retryAfter().map(now::plus);
        } else if (fault.kind() == TelephonyFault.Kind.LIMIT || fault.kind() == TelephonyFault.Kind.ACCOUNT) {
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
            nextQuestion = Optional.of(now.plus(wait));
        }
        if (!failing) {
            LOG.warn("agents are not compared with the vendor's", Map.of("kind", fault.kind()));
        }
        failing = true;
    }
}
