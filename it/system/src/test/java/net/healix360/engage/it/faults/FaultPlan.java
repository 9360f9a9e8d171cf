package net.healix360.engage.it.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.healix360.engage.it.faults.Fault.Kind;

/**
 * Faults without end, the same from the same seed: every kind at every place once, then all again. A round begins with what takes
 * longest to heal (a killed part starts, a claim is made again after a clock's jump); the order is random within that.
 */
final class FaultPlan {
    private record Card(Kind kind, String where) {
        boolean healsAtOnce() {
            return kind != Kind.KILL && kind != Kind.CLOCK;
        }
    }

    private final Random random;
    private final List<Card> cards = new ArrayList<>();
    private final Deque<Card> deck = new ArrayDeque<>();
    private int dealt;

    /** @param clocks the parts whose clock can be set */
    FaultPlan(long seed, List<String> killed, List<String> paused, List<String> clocks) {
        this.random = new Random(seed);
        killed.forEach(part -> cards.add(new Card(Kind.KILL, part)));
        paused.forEach(part -> cards.add(new Card(Kind.PAUSE, part)));
        clocks.forEach(part -> cards.add(new Card(Kind.CLOCK, part)));
        for (Network network : Network.values()) {
            cards.add(new Card(Kind.SLOW, network.name()));
            cards.add(new Card(Kind.CUT, network.name()));
            cards.add(new Card(Kind.LOSE_ANSWERS, network.name()));
        }
    }

    Fault next() {
        if (deck.isEmpty()) {
            List<Card> shuffled = new ArrayList<>(cards);
            Collections.shuffle(shuffled, random);
            shuffled.sort(Comparator.comparing(Card::healsAtOnce));
            deck.addAll(shuffled);
        }
        dealt++;
        Card card = deck.poll();
        return new Fault(card.kind(), card.where(), millis(card.kind()), card.kind() == Kind.CLOCK ? jump() : 0);
    }

    /** How long it stays quiet before the next one. */
    int restMillis() {
        return 200 + random.nextInt(1_500);
    }

    /** Whether every fault there is has been dealt at least once. */
    boolean isComplete() {
        return dealt >= cards.size();
    }

    /** A pause is now and then longer than anybody waits for an answer. */
    private int millis(Kind kind) {
        return switch (kind) {
            case KILL, CUT -> 0;
            case PAUSE -> random.nextInt(4) == 0 ? 11_000 + random.nextInt(3_000) : 500 + random.nextInt(3_500);
            case CLOCK -> 3_000 + random.nextInt(3_000);
            case SLOW -> 1_000 + random.nextInt(3_000);
            case LOSE_ANSWERS -> 500 + random.nextInt(2_500);
        };
    }

    /** One to eight minutes, to either side: a signature is good for five. */
    private int jump() {
        int seconds = 60 + random.nextInt(420);
        return random.nextBoolean() ? seconds : -seconds;
    }
}
