package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From a change at the vendor to the desk of the agent it is about: every agent signed in with an open stream, changes at
 * a steady rate whatever the answers take. The time includes the vendor's own.
 *
 * @param rate changes a second
 */
record EventToDesk(String tenant, int rate, int seconds) implements Measurement {
    private static final int WARM_UP_SECONDS = 10;
    private static final long LAST_ONES_MILLIS = 3_000;

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        SimulatorDoor vendor = new SimulatorDoor(product.url("simulator"));
        List<AgentDesk> desks = desks(product);
        for (AgentDesk desk : desks) {
            vendor.ready(desk.agentId());
        }
        run(vendor, desks, WARM_UP_SECONDS);
        desks.forEach(desk -> desk.nanos().clear());
        int made = run(vendor, desks, seconds);
        TimeUnit.MILLISECONDS.sleep(LAST_ONES_MILLIS);
        long[] nanos = desks.stream()
                .flatMap(desk -> desk.nanos().stream())
                .mapToLong(Long::longValue)
                .toArray();
        Percentiles latency = new Percentiles(nanos);
        return List.of(String.format(
                Locale.ROOT,
                "event → desk, %d agents, %d events/s: p50 %.1f ms, p99 %.1f ms (%,d of %,d seen)",
                desks.size(),
                rate,
                latency.millis(50),
                latency.millis(99),
                nanos.length,
                made));
    }

    private List<AgentDesk> desks(Product product) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<AgentDesk> desks = new ArrayList<>();
        for (JsonNode login : product.logins(tenant, "agent")) {
            desks.add(AgentDesk.open(client, product.url("sidecar-" + tenant), login));
        }
        return desks;
    }

    /** Each agent in turn is paused or made ready. */
    private int run(SimulatorDoor vendor, List<AgentDesk> desks, int forSeconds)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int changes = rate * forSeconds;
        for (int i = 0; i < changes; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            AgentDesk desk = desks.get(i % desks.size());
            boolean pause = i / desks.size() % 2 == 0;
            desk.expect(pause ? "PAUSED" : "READY");
            if (pause) {
                vendor.pause(desk.agentId());
            } else {
                vendor.ready(desk.agentId());
            }
        }
        return changes;
    }
}
