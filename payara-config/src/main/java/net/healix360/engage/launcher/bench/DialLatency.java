package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the desk's dial request to the vendor's door, by the machine's clock on both sides; each agent dials once. */
record DialLatency(String tenant) implements Measurement {
    private static final String DIAL = "/ca_apis/AgentManualDial";
    private static final int WARM_UP = 20;
    private static final long BETWEEN_MILLIS = 50;
    private static final long SETTLING_MILLIS = 2_000;
    private static final Clock CLOCK = Clock.systemUTC();

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        SimulatorDoor vendor = new SimulatorDoor(product.url("simulator"));
        SidecarDoor desk = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "supervisor"));
        List<JsonNode> agents = product.logins(tenant, "agent");
        for (JsonNode agent : agents) {
            vendor.ready(agent.path("agentId").asText());
        }
        TimeUnit.MILLISECONDS.sleep(SETTLING_MILLIS);
        Map<String, Instant> asked = new HashMap<>();
        for (int i = 0; i < agents.size(); i++) {
            String agent = agents.get(i).path("agentId").asText();
            if (i >= WARM_UP) {
                asked.put(agent, CLOCK.instant());
            }
            desk.post("/api/ozonetel/dial", Map.of("agentId", agent, "phoneNumber", "98450%05d".formatted(i)));
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        }
        Percentiles latency = new Percentiles(nanos(vendor, asked));
        return List.of(String.format(
                Locale.ROOT,
                "dial request → vendor called: p50 %.1f ms, p99 %.1f ms (%d dials)",
                latency.millis(50),
                latency.millis(99),
                asked.size()));
    }

    private static long[] nanos(SimulatorDoor vendor, Map<String, Instant> asked)
            throws IOException, InterruptedException {
        JsonNode calls = vendor.get("/sim/requests?limit=1000&path=" + SidecarDoor.encoded(DIAL));
        Map<String, Instant> called = new HashMap<>();
        for (JsonNode call : calls.path("requests")) {
            called.put(
                    call.path("agentId").asText(),
                    micros(call.path("epochMicros").asLong()));
        }
        if (!called.keySet().containsAll(asked.keySet())) {
            throw new IOException("Of " + asked.size() + " dials " + called.size() + " reached the vendor");
        }
        return asked.entrySet().stream()
                .mapToLong(entry -> ChronoUnit.NANOS.between(entry.getValue(), called.get(entry.getKey())))
                .toArray();
    }

    private static Instant micros(long epochMicros) {
        return Instant.EPOCH.plus(epochMicros, ChronoUnit.MICROS);
    }
}
