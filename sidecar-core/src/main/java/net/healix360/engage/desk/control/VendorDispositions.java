package net.healix360.engage.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import net.healix360.engage.calls.entity.DisposedCall;
import net.healix360.engage.calls.entity.DisposedCall.VendorCopy;
import net.healix360.engage.calls.entity.DispositionSuperseded;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.DispositionOrder;
import net.healix360.engage.telephony.entity.DispositionReply;

/** Brings dispositions to the vendor, again and again until it has them or surely never will. */
@ApplicationScoped
public class VendorDispositions {
    private static final EventLogger LOG = EventLogger.of(VendorDispositions.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final Duration GIVE_UP = Duration.ofHours(24);

    private TelephonyProvider telephony;
    private DispositionBook book;
    private Event<DispositionSuperseded> superseded;
    private Clock clock;

    protected VendorDispositions() {}

    @Inject
    public VendorDispositions(
            TelephonyProvider telephony, DispositionBook book, Event<DispositionSuperseded> superseded, Clock clock) {
        this.telephony = telephony;
        this.book = book;
        this.superseded = superseded;
        this.clock = clock;
    }

    /** What the vendor has of it afterwards; never throws for what the vendor does. */
    VendorCopy send(DisposedCall call, int attemptsBefore) {
        try {
            DispositionReply reply = telephony.dispose(orderOf(call));
            return settle(call, copyOf(reply, attemptsBefore > 0));
        } catch (TelephonyFault fault) {
            return isFinal(fault, call) ? settle(call, VendorCopy.REFUSED) : postpone(call, attemptsBefore, fault);
        }
    }

    /** Disposed already, after an attempt without an answer, is our own. */
    private static VendorCopy copyOf(DispositionReply reply, boolean sentBefore) {
        return switch (reply) {
            case SAVED -> VendorCopy.SAVED;
            case QUEUED -> VendorCopy.QUEUED;
            case ALREADY_DISPOSED -> sentBefore ? VendorCopy.SAVED : VendorCopy.SUPERSEDED;
        };
    }

    private boolean isFinal(TelephonyFault fault, DisposedCall call) {
        boolean refused =
                switch (fault.kind()) {
                    case REFUSED, CALL_GONE, NOT_ABLE -> true;
                    case ACCOUNT, LIMIT, AGENT_STATE, NOT_SENT, UNKNOWN -> false;
                };
        return refused || clock.instant().isAfter(call.at().plus(GIVE_UP));
    }

    private VendorCopy settle(DisposedCall call, VendorCopy copy) {
        book.settled(call.ucid(), copy);
        if (copy == VendorCopy.SUPERSEDED) {
            superseded.fire(new DispositionSuperseded(call.ucid(), call.source(), clock.instant()));
        }
        if (copy == VendorCopy.REFUSED) {
            LOG.warn(
                    "the vendor refuses a disposition for good",
                    Map.of("ucid", call.ucid().value()));
        }
        return copy;
    }

    private VendorCopy postpone(DisposedCall call, int attemptsBefore, TelephonyFault fault) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attemptsBefore, 10));
        Duration asked = fault.retryAfter().orElse(Duration.ZERO);
        Instant next = clock.instant().plus(longer(asked, shorter(wait, LONGEST_WAIT)));
        book.postponed(call.ucid(), next);
        LOG.warn(
                "disposition waits for the vendor",
                Map.of("ucid", call.ucid().value(), "kind", fault.kind(), "attempts", attemptsBefore + 1));
        return VendorCopy.OWED;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static DispositionOrder orderOf(DisposedCall call) {
        return new DispositionOrder(
                call.agentId(),
                call.ucid(),
                call.did(),
                call.campaignName(),
                call.disposition(),
                call.notes(),
                call.pauseReason());
    }
}
