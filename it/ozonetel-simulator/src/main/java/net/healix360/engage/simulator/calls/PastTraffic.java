package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import net.healix360.engage.simulator.agents.Agent;

/** Makes a past day's calls one after the other: whoever is free first takes the next caller, who does not wait for ever. */
final class PastTraffic {
    private static final double OUTBOUND_SHARE = 0.15;
    private static final double UNANSWERED_SHARE = 0.3;
    private static final double MISSED_RING_SHARE = 0.03;
    private static final double HOLD_SHARE = 0.15;
    private static final double OCCUPANCY = 0.75;
    private static final double USUAL_HANDLING_SECONDS = 170;
    private static final int CUSTOMERS = 4_000;
    private static final double MILLIS = 1000;

    private final PriorityQueue<Desk> desks = new PriorityQueue<>(Comparator.comparing(Desk::freeAt));
    private final Map<Long, Integer> ucids = new HashMap<>();
    private final SplittableRandom dice;
    private final PastDay day;
    private final double meanSeconds;

    PastTraffic(PastDay day) {
        this.day = day;
        this.dice = new SplittableRandom(day.seed() * 31 + day.day().toEpochDay());
        day.agents().forEach(agent -> desks.add(new Desk(agent, day.opens())));
        double capacity = Duration.between(day.opens(), day.closes()).toSeconds() * OCCUPANCY * desks.size();
        this.meanSeconds = Math.min(USUAL_HANDLING_SECONDS, capacity / day.size());
    }

    List<Call> calls() {
        long open = Duration.between(day.opens(), day.closes()).toMillis();
        long[] arrivals = dice.longs(day.size(), 0, Math.max(1, open)).sorted().toArray();
        List<Call> calls = new ArrayList<>(arrivals.length);
        Arrays.stream(arrivals).forEach(after -> calls.add(call(day.opens().plusMillis(after))));
        return calls;
    }

    private Call call(Instant at) {
        boolean free = !desks.isEmpty() && !desks.peek().freeAt().isAfter(at);
        return free && happens(OUTBOUND_SHARE) ? outbound(at) : inbound(at);
    }

    private Call outbound(Instant at) {
        Call call = begin(CallType.MANUAL, "Manual Dial", at);
        Desk desk = desks.remove();
        Leg leg = call.ring(desk.agent(), call.ucid(), at);
        Instant reaction = at.plus(seconds(4, 18));
        if (happens(UNANSWERED_SHARE)) {
            leg.miss(LegOutcome.NOT_ANSWERED, reaction);
            call.outcome().customer(CustomerOutcome.NO_RESPONSE);
            finish(call, HangupBy.SYSTEM, reaction, desk);
        } else {
            talk(call, leg, reaction, desk);
        }
        return call;
    }

    private Call inbound(Instant at) {
        Call call = begin(CallType.INBOUND, day.campaign().skill(), at);
        Instant gone = at.plus(seconds(8, 90));
        Instant ringing = desks.isEmpty() || desks.peek().freeAt().isBefore(at)
                ? at
                : desks.peek().freeAt();
        if (happens(MISSED_RING_SHARE) && desks.size() > 1 && ringing.isBefore(gone)) {
            ringing = missedRing(call, ringing);
        }
        Instant answered = ringing.plus(seconds(2, 9));
        if (desks.isEmpty() || !answered.isBefore(gone)) {
            call.outcome().withoutAgent(LegOutcome.USER_DISCONNECTED);
            call.end(HangupBy.USER, gone);
        } else {
            Desk desk = desks.remove();
            boolean first = call.legs().isEmpty();
            Leg leg = call.ring(desk.agent(), first ? call.ucid() : ucid(ringing), ringing);
            talk(call, leg, answered, desk);
        }
        return call;
    }

    private Instant missedRing(Call call, Instant from) {
        Desk desk = desks.remove();
        Instant to = from.plusSeconds(10);
        call.ring(desk.agent(), call.ucid(), from).miss(LegOutcome.NOT_ANSWERED, to);
        desks.add(new Desk(desk.agent(), to));
        return to;
    }

    private void talk(Call call, Leg leg, Instant answered, Desk desk) {
        call.answer(leg, answered);
        Duration length = work(0.85);
        if (happens(HOLD_SHARE)) {
            call.outcome().held(length.dividedBy(4));
        }
        finish(call, happens(0.75) ? HangupBy.USER : HangupBy.AGENT, answered.plus(length), desk);
    }

    private void finish(Call call, HangupBy by, Instant at, Desk desk) {
        call.end(by, at);
        Instant wrappedUp = at.plus(work(0.15));
        List<String> texts = day.campaign().dispositions();
        String text = texts.isEmpty() ? "General Enquiry" : texts.get(dice.nextInt(texts.size()));
        call.outcome().disposed(Disposition.andRelease(text), DisposedBy.SCRIPT);
        call.outcome().wrappedUp(wrappedUp);
        desks.add(new Desk(desk.agent(), wrappedUp));
    }

    private Call begin(CallType type, String uui, Instant at) {
        return new Call(ucid(at), type, day.campaign(), customer(), uui, at);
    }

    private Ucid ucid(Instant at) {
        int count = ucids.merge(at.getEpochSecond(), 1, Integer::sum) - 1;
        return new Ucid(day.prefix() + at.getEpochSecond() + String.format(Locale.ROOT, "%02d", count));
    }

    private String customer() {
        List<String> known = day.campaign().callers();
        return !known.isEmpty() && happens(0.5)
                ? known.get(dice.nextInt(known.size()))
                : String.format(Locale.ROOT, "98450%05d", 23 * dice.nextInt(CUSTOMERS) + 301);
    }

    private boolean happens(double probability) {
        return dice.nextDouble() < probability;
    }

    private Duration seconds(double low, double high) {
        return Duration.ofMillis((long) (MILLIS * dice.nextDouble(low, high)));
    }

    /** A part of handling a call: now and then long. */
    private Duration work(double share) {
        double stretch = Math.min(4, 0.4 - 0.6 * Math.log(1 - dice.nextDouble()));
        return Duration.ofMillis((long) (MILLIS * share * meanSeconds * stretch));
    }

    private record Desk(Agent agent, Instant freeAt) {}
}
