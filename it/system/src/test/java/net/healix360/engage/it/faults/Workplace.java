package net.healix360.engage.it.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Two neighbours of one hospital and the queue before them, from login to logout and on: breaks, calls in and out, missed
 * calls, and calls that one hands to the other. What happens is random, but a vendor could have told it.
 */
final class Workplace implements Supplier<Workplace.Next> {
    private static final List<String> FREE = List.of("release", "ready", "IDLE");
    private static final List<String> BREAK = List.of("pause", "AUX");

    /** What will be told next, when its source's number is known, and what the floor makes of it. */
    private record Line(Numbered source, LongFunction<Telling> telling, Runnable effect) {}

    /** A telling and what the floor makes of it once it is acknowledged. */
    record Next(Telling telling, Runnable effect) {}

    private static final class Numbered {
        private final Source source;
        private long last;
        private boolean loggedIn;

        private Numbered(Source source) {
            this.source = source;
        }
    }

    private final List<Numbered> agents = new ArrayList<>();
    private final Numbered queue;
    private final String did;
    private final long firstUcid;
    private final FloorModel floor;
    private final Random random;
    private final Deque<Line> script = new ArrayDeque<>();
    private long calls;

    /** @param firstUcid of a range that no other workplace has */
    Workplace(List<Source> agents, Source queue, String did, long firstUcid, FloorModel floor, long seed) {
        agents.forEach(agent -> this.agents.add(new Numbered(agent)));
        this.queue = new Numbered(queue);
        this.did = did;
        this.firstUcid = firstUcid;
        this.floor = floor;
        this.random = new Random(seed);
    }

    @Override
    public Next get() {
        while (script.isEmpty()) {
            scene(agents.get(random.nextInt(agents.size())));
        }
        Line line = script.poll();
        return new Next(line.telling().apply(++line.source().last), line.effect());
    }

    private void scene(Numbered agent) {
        if (!agent.loggedIn) {
            agent(agent, "login");
            agent(agent, any(FREE));
            agent.loggedIn = true;
            return;
        }
        switch (random.nextInt(16)) {
            case 0 -> {
                agent(agent, "logout");
                agent.loggedIn = false;
            }
            case 1 -> inbound(agent);
            case 2 -> outbound(agent);
            case 3 -> missed(agent);
            case 4 -> handedOver(agent, agents.get(random.nextInt(agents.size())));
            default -> {
                agent(agent, any(BREAK));
                agent(agent, any(FREE));
            }
        }
    }

    private void inbound(Numbered agent) {
        VendorCall call = call("InBound");
        queued(call);
        agent(agent, "calling");
        call(agent, call, "Calling", 2);
        agent(agent, "incall");
        call(agent, call, "Answered", 3);
        call(agent, call, "Disconnect", 4);
        wrapUp(agent);
    }

    private void outbound(Numbered agent) {
        VendorCall call = call("Manual");
        agent(agent, "calling");
        call(agent, call, "Calling", 1);
        agent(agent, "incall");
        call(agent, call, "Answered", 2);
        agent(agent, "ACW"); // before the call's end, as the vendor does (§3.7)
        call(agent, call, "Disconnect", 3);
        agent(agent, any(FREE));
    }

    private void missed(Numbered agent) {
        VendorCall call = call("Inbound");
        queued(call);
        agent(agent, "calling");
        call(agent, call, "Calling", 2);
        call(agent, call, "Disconnect", 3);
        agent(agent, any(FREE));
    }

    private void handedOver(Numbered first, Numbered second) {
        if (first == second || !second.loggedIn) {
            inbound(first);
            return;
        }
        VendorCall call = call("Inbound");
        agent(first, "incall");
        call(first, call, "Calling", 1);
        call(first, call, "Answered", 2);
        agent(second, "incall");
        call(second, call, "Answered", 3);
        wrapUp(first);
        call(second, call, "Disconnect", 4);
        wrapUp(second);
    }

    private void wrapUp(Numbered agent) {
        agent(agent, "ACW");
        agent(agent, any(FREE));
    }

    private void agent(Numbered agent, String action) {
        String name = agent.source.name();
        script.add(new Line(
                agent,
                number -> Telling.ofAgent(agent.source, number, inAnyCase(name), action),
                () -> floor.agent(name, action)));
    }

    private void call(Numbered agent, VendorCall call, String action, int step) {
        String name = agent.source.name();
        script.add(new Line(
                agent,
                number -> Telling.ofCall(agent.source, number, inAnyCase(name), call, action, step),
                () -> floor.call(call.ucid(), name, action)));
    }

    /** Nobody has the call yet: its number tells whose it is. */
    private void queued(VendorCall call) {
        script.add(new Line(
                queue,
                number -> Telling.ofCall(queue.source, number, random.nextBoolean() ? "" : "0", call, "Calling", 1),
                () -> floor.call(call.ucid(), "", "Calling")));
    }

    private VendorCall call(String type) {
        long ucid = firstUcid + calls++;
        return new VendorCall(Long.toString(ucid), type, "98" + String.format("%08d", ucid % 100_000_000), did);
    }

    private String inAnyCase(String agentId) {
        return switch (random.nextInt(10)) {
            case 0 -> agentId.toUpperCase(Locale.ROOT);
            case 1 -> agentId.substring(0, 1).toUpperCase(Locale.ROOT) + agentId.substring(1);
            default -> agentId;
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
