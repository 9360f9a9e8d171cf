package net.healix360.engage.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.DisposedCall;
import net.healix360.engage.calls.entity.DisposedCall.VendorCopy;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.DispositionWish;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.Errands;

/**
 * What came of a call, settled once: the first word is durable here before the vendor hears it, whoever speaks it
 * (the agent, the closing page, the timer), and every later one changes nothing.
 */
@ApplicationScoped
public class Dispositions {
    private static final EventLogger LOG = EventLogger.of(Dispositions.class);

    /** The agent has other things to do than to wait for the vendor. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int AT_ONCE = 50;

    /** The entry that stands, and whether it stood before. */
    public record Settled(DisposedCall call, boolean alreadyDisposed) {}

    private final Set<Ucid> inHand = ConcurrentHashMap.newKeySet();

    private DispositionBook book;
    private OwnCalls calls;
    private AgentDirectory agents;
    private VendorDispositions vendor;
    private Errands errands;
    private Event<CallDisposed> disposed;
    private Clock clock;

    protected Dispositions() {}

    @Inject
    public Dispositions(
            DispositionBook book,
            OwnCalls calls,
            AgentDirectory agents,
            VendorDispositions vendor,
            Errands errands,
            Event<CallDisposed> disposed,
            Clock clock) {
        this.book = book;
        this.calls = calls;
        this.agents = agents;
        this.vendor = vendor;
        this.errands = errands;
        this.disposed = disposed;
        this.clock = clock;
    }

    /** 404 for a call that is unknown here, 409 for somebody else's. */
    public Settled dispose(DispositionWish wish) {
        Optional<DisposedCall> before = book.find(wish.ucid());
        if (before.isPresent()) {
            return again(before.get(), wish);
        }
        DisposedCall call = entry(wish, calls.remembered(wish.agentId(), wish.ucid()));
        if (!enter(call)) {
            return again(book.find(wish.ucid()).orElseThrow(), wish);
        }
        LOG.info(
                "disposed",
                Map.of(
                        "agent", call.agentId().value(),
                        "ucid", call.ucid().value(),
                        "disposition", call.disposition(),
                        "source", call.source()));
        if (call.source() == DispositionSource.AGENT) {
            tell(call);
        }
        VendorCopy copy = errands.within(PATIENCE, () -> carryOut(call)).orElse(VendorCopy.OWED);
        return new Settled(call.withVendorCopy(copy), false);
    }

    /** Who enters it carries it out; nobody else does so meanwhile. */
    private synchronized boolean enter(DisposedCall call) {
        boolean mine = inHand.add(call.ucid());
        boolean first = book.enter(call);
        if (mine && !first) {
            inHand.remove(call.ucid());
        }
        return first;
    }

    /** What we say for an agent is told only when the vendor had nothing better. */
    private VendorCopy carryOut(DisposedCall call) {
        try {
            VendorCopy copy = vendor.send(call, 0);
            tell(call.withVendorCopy(copy));
            return copy;
        } finally {
            inHand.remove(call.ucid());
        }
    }

    /** Once; when a listener fails it is told again at the next turn. */
    private void tell(DisposedCall call) {
        if (book.isTold(call.ucid())) {
            return;
        }
        try {
            if (call.vendorCopy() != VendorCopy.SUPERSEDED) {
                disposed.fire(call.told());
            }
            book.told(call.ucid());
        } catch (RuntimeException listener) {
            LOG.warn(
                    "a disposition is told again later",
                    Map.of("ucid", call.ucid().value(), "reason", String.valueOf(listener.getMessage())));
        }
    }

    public boolean isDisposed(Ucid ucid) {
        return book.find(ucid).isPresent();
    }

    /** Sends the vendor what it is owed, and tells what a stop of the process kept from being told; run every second. */
    public void catchUp() {
        for (DispositionBook.Debt debt : book.due(clock.instant(), AT_ONCE)) {
            inTurn(debt.call().ucid(), call -> {
                if (call.vendorCopy() == VendorCopy.OWED) {
                    vendor.send(call, debt.attempts());
                }
            });
        }
        book.untold(AT_ONCE).forEach(call -> inTurn(call.ucid(), this::tell));
    }

    /** As the entry stands now, unless somebody else is at it. */
    private void inTurn(Ucid ucid, Consumer<DisposedCall> work) {
        if (inHand.add(ucid)) {
            try {
                book.find(ucid).ifPresent(work);
            } finally {
                inHand.remove(ucid);
            }
        }
    }

    private static Settled again(DisposedCall standing, DispositionWish wish) {
        if (!standing.agentId().equals(wish.agentId())) {
            throw OwnCalls.notYours().asException();
        }
        return new Settled(standing, true);
    }

    private DisposedCall entry(DispositionWish wish, CallStatus call) {
        Instant now = clock.instant();
        return new DisposedCall(
                wish.ucid(),
                wish.agentId(),
                wish.disposition(),
                wish.source(),
                wish.notes(),
                wish.callerPhone().or(() -> Optional.of(call.callerPhone()).filter(phone -> !phone.isBlank())),
                wish.leadId(),
                wish.missedCallId(),
                wish.callbackRequested(),
                call.did(),
                agents.find(wish.agentId()).map(Agent::campaignName).orElse(""),
                wish.pauseReason(),
                now,
                VendorCopy.OWED);
    }
}
