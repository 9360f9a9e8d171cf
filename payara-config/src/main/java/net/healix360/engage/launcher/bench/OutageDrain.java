package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calls end while the platform is down; then it comes back, with its usual limit for API keys. */
record OutageDrain(String tenant, int calls, Clock clock) implements Measurement {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter VENDOR_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Kolkata"));
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final FixedWork VENDOR = new FixedWork(4);

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        Hospital hospital = product.hospital(tenant);
        String prefix = "bench" + clock.millis() + "-";
        product.platformSuffers(Map.of("badGateway", true, "workspace", tenant));
        double storing;
        try {
            storing = post(hospital, prefix);
        } finally {
            product.platformSuffers(Map.of());
        }
        long begin = System.nanoTime();
        hospital.awaitEmptyOutbox(PATIENCE);
        double draining = (System.nanoTime() - begin) / 1e9;
        Map<String, Integer> stored = hospital.values("calls", "ucid");
        stored.keySet().removeIf(ucid -> !ucid.startsWith(prefix));
        long doubled = stored.values().stream().filter(times -> times > 1).count();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "call summaries during the outage: %,.0f/s accepted, each on disk (%d clients)",
                        calls / storing,
                        VENDOR.clients()),
                String.format(
                        Locale.ROOT,
                        "outbox: %,d calls after an outage drained in %.0f s, %d duplicates, %d missing",
                        calls,
                        draining,
                        doubled,
                        calls - stored.size()));
    }

    private double post(Hospital hospital, String prefix) throws IOException, InterruptedException {
        SidecarDoor vendor = new SidecarDoor(hospital.sidecar(), Map.of());
        String door = "/webhooks/ozonetel/missed-call?token="
                + SidecarDoor.encoded(hospital.secrets().path("webhookToken").asText());
        long begin = System.nanoTime();
        VENDOR.run(calls, number -> vendor.postForm(door, "data", summary(prefix, number)));
        return (System.nanoTime() - begin) / 1e9;
    }

    /** One in five is missed. */
    private String summary(String prefix, long number) throws IOException {
        boolean answered = number % 5 != 0;
        Instant end = clock.instant();
        Map<String, String> call = new LinkedHashMap<>();
        call.put("monitorUCID", prefix + number);
        call.put("Did", "918041763500");
        call.put("CampaignName", "Inbound_918041763500");
        call.put("CallerID", String.format(Locale.ROOT, "97%08d", number));
        call.put("StartTime", VENDOR_TIME.format(end.minusSeconds(120)));
        call.put("EndTime", VENDOR_TIME.format(end));
        call.put("TimeToAnswer", answered ? "00:00:08" : "00:00:00");
        call.put("CallDuration", "00:02:00");
        call.put("Duration", answered ? "00:01:52" : "00:00:00");
        call.put("Type", "inbound");
        call.put("AgentID", answered ? tenant + "02" : "");
        call.put("Status", answered ? "Answered" : "NotAnswered");
        call.put("HangupBy", "UserHangup");
        call.put("DialStatus", answered ? "answered" : "user_disconnected");
        call.put("Disposition", answered ? "Info Provided" : "");
        return JSON.writeValueAsString(call);
    }
}
