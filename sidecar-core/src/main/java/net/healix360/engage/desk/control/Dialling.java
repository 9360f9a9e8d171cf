package net.healix360.engage.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallDialled;
import net.healix360.engage.calls.entity.DialWish;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.logging.PhoneMask;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.DialOrder;

/**
 * Calls a number for an agent: only who is ready dials, the same request within three seconds dials once, and nothing
 * is ever dialled again by itself, for a patient's phone would ring twice.
 */
@ApplicationScoped
public class Dialling {
    private static final EventLogger LOG = EventLogger.of(Dialling.class);
    static final Duration SAME_REQUEST = Duration.ofSeconds(3);

    private record Attempt(PhoneNumber number, Instant at, CompletableFuture<Ucid> answer) {

        boolean isRunning() {
            return !answer.isDone();
        }

        /** Its answer is also the answer to this request. */
        boolean answersFor(PhoneNumber wanted, Instant now) {
            return number.equals(wanted) && !surelyFailed() && (isRunning() || now.isBefore(at.plus(SAME_REQUEST)));
        }

        private boolean surelyFailed() {
            return answer.isCompletedExceptionally() && !DialAnswer.mayHaveHappened(answer);
        }
    }

    private final Map<AgentId, Attempt> attempts = new ConcurrentHashMap<>();

    private Floor floor;
    private FloorInbox inbox;
    private AgentDirectory agents;
    private OutboundMarker marker;
    private TelephonyProvider telephony;
    private Event<CallDialled> dialled;
    private Clock clock;

    protected Dialling() {}

    @Inject
    public Dialling(
            Floor floor,
            FloorInbox inbox,
            AgentDirectory agents,
            OutboundMarker marker,
            TelephonyProvider telephony,
            Event<CallDialled> dialled,
            Clock clock) {
        this.floor = floor;
        this.inbox = inbox;
        this.agents = agents;
        this.marker = marker;
        this.telephony = telephony;
        this.dialled = dialled;
        this.clock = clock;
    }

    /** The UCID of the call that is on its way; 409 when the agent's state forbids it. */
    public Ucid dial(DialWish wish) {
        Attempt mine = new Attempt(wish.number(), clock.instant(), new CompletableFuture<>());
        Attempt valid = attempts.compute(wish.agentId(), (agent, last) -> validOf(mine, last, agent));
        if (valid.equals(mine)) {
            order(wish, mine.answer());
        }
        return DialAnswer.of(valid.answer());
    }

    private Attempt validOf(Attempt mine, Attempt last, AgentId agent) {
        if (last != null && last.answersFor(mine.number(), mine.at())) {
            return last;
        }
        if (last != null && last.isRunning()) {
            throw onItsWay();
        }
        ReadyToDial.require(floor.agent(agent).orElseThrow());
        if (marker.isOut(agent)) {
            throw onItsWay();
        }
        marker.expect(agent, mine.number());
        return mine;
    }

    private void order(DialWish wish, CompletableFuture<Ucid> answer) {
        AgentId agent = wish.agentId();
        try {
            Ucid ucid = telephony.dial(orderOf(wish));
            accepted(wish, ucid);
            answer.complete(ucid);
        } catch (TelephonyFault fault) {
            if (fault.surelyDidNothing()) {
                marker.clear(agent);
            }
            LOG.warn("dial failed", Map.of("agent", agent.value(), "kind", fault.kind(), "number", masked(wish)));
            answer.completeExceptionally(fault);
        } catch (RuntimeException broken) {
            marker.clear(agent);
            answer.completeExceptionally(broken);
        }
    }

    private void accepted(DialWish wish, Ucid ucid) {
        LOG.info("dialling", Map.of("agent", wish.agentId().value(), "ucid", ucid.value(), "number", masked(wish)));
        if (marker.bind(wish.agentId(), ucid)) {
            showAgain(ucid);
        }
        dialled.fire(new CallDialled(
                ucid, wish.agentId(), wish.number(), wish.missedCallId(), wish.leadId(), clock.instant()));
    }

    /** The call was on the floor before we knew that it is the dialled one: its agent hears of it again, now marked. */
    private void showAgain(Ucid ucid) {
        floor.call(ucid)
                .map(call -> call.status())
                .ifPresent(call -> inbox.know(
                        new CallChanged(
                                ucid,
                                call.agentId(),
                                call.state(),
                                call.direction(),
                                call.callerPhone(),
                                call.did(),
                                clock.instant()),
                        "it is the call that this agent dialled"));
    }

    private DialOrder orderOf(DialWish wish) {
        String own = agents.find(wish.agentId()).map(Agent::campaignName).orElse("");
        String reference = wish.missedCallId()
                .map(id -> "missed-call " + id)
                .or(() -> wish.leadId().map(id -> "lead " + id))
                .orElse("desk");
        return new DialOrder(wish.agentId(), wish.campaignName().orElse(own), wish.number(), reference);
    }

    private static String masked(DialWish wish) {
        return PhoneMask.mask(wish.number().e164());
    }

    private static RuntimeException onItsWay() {
        return Problem.conflict(
                        "dial-in-progress",
                        "A call that you dialled may be on its way. Look at your phone, and wait a minute before you dial again.")
                .asException();
    }

    /** What came of an attempt, for everybody who waits for it. */
    private static final class DialAnswer {
        private DialAnswer() {}

        static Ucid of(CompletableFuture<Ucid> answer) {
            try {
                return answer.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }

        static boolean mayHaveHappened(CompletableFuture<Ucid> answer) {
            return answer.handle((ucid, failed) -> failed instanceof TelephonyFault fault && !fault.surelyDidNothing())
                    .join();
        }
    }
}
