package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The Live Monitor in a browser while agents change at a steady rate: what it costs there, and how long a change takes from
 * the vendor's order to the changed row. Both clocks are this machine's; the time includes the vendor's own.
 *
 * @param rate changes a second
 */
record MonitorInBrowser(String tenant, int rate, int seconds) implements Measurement {
    private static final String WATCH = """
            (() => {
              globalThis.seenChanges = [];
              new MutationObserver((changes) => {
                for (const { target } of changes) {
                  const { agentId, state } = target.dataset;
                  if (agentId && state) seenChanges.push([agentId, state, Date.now()]);
                }
              }).observe(document.getElementById('main'), { subtree: true, attributeFilter: ['data-state'] });
              return true;
            })()""";

    /** One change as it was ordered. */
    private record Ordered(String state, long atMillis) {}

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        SidecarDoor door = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "supervisor"));
        SimulatorDoor vendor = new SimulatorDoor(product.url("simulator"));
        List<String> agents = new ArrayList<>();
        for (JsonNode login : product.logins(tenant, "agent")) {
            agents.add(login.path("agentId").asText());
            vendor.ready(login.path("agentId").asText());
        }
        try (Chromium browser = Chromium.start()) {
            ChromiumTab tab = browser.tab(door.cookie());
            tab.open(door.sidecar().resolve("/supervisor/live-monitor").toString());
            tab.await("document.getElementById('connection')?.dataset.phase === 'open'");
            tab.evaluate(WATCH);
            change(vendor, agents, 2 * agents.size()); // everybody is ready again after it
            tab.evaluate("seenChanges.length = 0");
            Duration before = browser.processorTime();
            long begin = System.nanoTime();
            Map<String, Deque<Ordered>> ordered = change(vendor, agents, rate * seconds);
            double share = 100.0 * browser.processorTime().minus(before).toNanos() / (System.nanoTime() - begin);
            awaitLast(tab, ordered);
            Percentiles toScreen = new Percentiles(matched(ordered, tab.evaluate("seenChanges")));
            return List.of(
                    String.format(
                            Locale.ROOT,
                            "live monitor, %d agents, %d events/s: the whole browser uses %.1f %% of one core",
                            agents.size(),
                            rate,
                            share),
                    String.format(
                            Locale.ROOT,
                            "event → row on the screen: p50 %.0f ms, p99 %.0f ms",
                            toScreen.millis(50),
                            toScreen.millis(99)));
        }
    }

    /** Until every row shows what was ordered of it last. */
    private static void awaitLast(ChromiumTab tab, Map<String, Deque<Ordered>> ordered)
            throws IOException, InterruptedException {
        for (Map.Entry<String, Deque<Ordered>> agent : ordered.entrySet()) {
            tab.await("document.querySelector('[data-agent-id=\"" + agent.getKey()
                    + "\"][data-state]').dataset.state === '"
                    + agent.getValue().getLast().state() + "'");
        }
    }

    /** Each agent in turn is paused or made ready. */
    private Map<String, Deque<Ordered>> change(SimulatorDoor vendor, List<String> agents, int changes)
            throws IOException, InterruptedException {
        Map<String, Deque<Ordered>> ordered = new HashMap<>();
        Clock clock = Clock.systemUTC();
        long begin = System.nanoTime();
        for (int i = 0; i < changes; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            String agent = agents.get(i % agents.size());
            boolean pause = i / agents.size() % 2 == 0;
            ordered.computeIfAbsent(agent, id -> new ArrayDeque<>())
                    .add(new Ordered(pause ? "PAUSED" : "READY", clock.millis()));
            if (pause) {
                vendor.pause(agent);
            } else {
                vendor.ready(agent);
            }
        }
        return ordered;
    }

    /** The first sight of each ordered change, in nanoseconds after it was ordered. */
    private static long[] matched(Map<String, Deque<Ordered>> ordered, JsonNode seen) {
        List<Long> nanos = new ArrayList<>();
        for (JsonNode change : seen) {
            Deque<Ordered> waiting = ordered.getOrDefault(change.path(0).asText(), new ArrayDeque<>());
            Ordered next = waiting.peek();
            if (next != null && next.state().equals(change.path(1).asText())) {
                nanos.add(TimeUnit.MILLISECONDS.toNanos(change.path(2).asLong() - next.atMillis()));
                waiting.remove();
            }
        }
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }
}
