package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Phone;

/**
 * Calls between a phone without a logged-in agent and a customer (reference/ozonetel.md §8.3). No agent rings, so no event tells of
 * them; the summary and the CDR do.
 */
final class PhoneDialling {
    private static final Duration RINGING = Duration.ofSeconds(5);
    private static final Duration USUAL_TALK = Duration.ofSeconds(60);

    private final Map<Call, Phone> busy = new HashMap<>();
    private final Exchange exchange;
    private final Conversations conversations;

    PhoneDialling(Exchange exchange, Conversations conversations) {
        this.exchange = exchange;
        this.conversations = conversations;
    }

    /** @param limit the longest talk; zero: none is set */
    Call dial(Phone phone, Campaign campaign, String customer, String uui, Duration limit) {
        Call call = new Call(exchange.ucids().next(), CallType.MANUAL, campaign, customer, uui, exchange.now());
        call.outcome().phone(phone.name(), phone.number());
        call.outcome().withoutAgent(LegOutcome.NOT_ANSWERED);
        exchange.log().add(call);
        busy.put(call, phone);
        boolean limited = !limit.isZero() && limit.compareTo(USUAL_TALK) < 0;
        exchange.timeline().after(RINGING, () -> customerReacts(call, limited ? limit : USUAL_TALK));
        return call;
    }

    boolean isBusy(Phone phone) {
        busy.keySet().removeIf(call -> call.phase() == CallPhase.ENDED);
        return busy.values().stream().anyMatch(other -> other.number().equals(phone.number()));
    }

    void endUnanswered(Call call, HangupBy by) {
        if (call.phase() == CallPhase.QUEUED && busy.remove(call) != null) {
            call.end(by, exchange.now());
            exchange.close(call, Duration.ZERO);
        }
    }

    void clear() {
        busy.clear();
    }

    private void customerReacts(Call call, Duration talk) {
        CustomerOutcome outcome = CustomerOutcome.ofNumber(call.customer());
        if (call.phase() != CallPhase.QUEUED || !busy.containsKey(call)) {
            return;
        }
        call.outcome().customer(outcome);
        if (outcome == CustomerOutcome.ANSWERED) {
            call.outcome().withoutAgent(LegOutcome.ANSWERED);
            call.answerWithoutAgent(exchange.now());
            Talk length = Talk.of(talk, HangupBy.USER);
            exchange.timeline().after(talk, () -> conversations.hangUp(call, HangupBy.USER, length));
        } else {
            endUnanswered(call, HangupBy.SYSTEM);
        }
    }
}
