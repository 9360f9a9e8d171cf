package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Leads of the last two days written into the platform until so many more people are to be called. */
record LeadsToCall(String tenant, int items) {
    private static final int BATCH = 60;
    private static final long BETWEEN_LOOKS_MILLIS = 500;
    private static final Duration FILLING = Duration.ofMinutes(5);
    private static final List<String> SOURCES = List.of("WHATSAPP", "PHONE", "FACEBOOK_AD", "WEBSITE", "REFERRAL");
    private static final String WRITE = """
            mutation Write($data: [LeadCreateInput!]!) { createLeads(data: $data, upsert: true) { id } }""";

    void fill(Product product) throws IOException, InterruptedException {
        Hospital hospital = product.hospital(tenant);
        PlatformDoor workspace = hospital.workspace();
        Instant now = Clock.systemUTC().instant();
        long before = open(hospital);
        new FixedWork(2).run((items + BATCH - 1) / BATCH, batch -> write(workspace, batch, now));
        // any kind read anew makes the sweep that brings the new leads
        hospital.door().post("/api/replica/rebuild?kind=campaign");
        awaitItems(hospital, before + items);
    }

    private static void awaitItems(Hospital hospital, long wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + FILLING.toNanos();
        while (open(hospital) < wanted) {
            if (System.nanoTime() - end > 0) {
                throw new IOException("The worklist has not " + wanted + " items within " + FILLING);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private static long open(Hospital hospital) throws IOException {
        return hospital.door()
                .get("/api/worklist/team?limit=1")
                .path("totals")
                .path("open")
                .asLong();
    }

    private void write(PlatformDoor workspace, long batch, Instant now) throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (long number = batch * BATCH; number < Math.min(items, (batch + 1) * BATCH); number++) {
            records.add(record(number, now));
        }
        workspace.coreUnread(WRITE, Map.of("data", records));
    }

    /** Leads of the last two days, some of which were called once or twice. */
    private static Map<String, Object> record(long number, Instant now) {
        int attempts = (int) (number % 5 % 3);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("externalId", "bench-lead-" + number);
        record.put("name", "Lead number " + number);
        record.put("phoneE164", String.format(Locale.ROOT, "+9197%08d", number));
        record.put("source", SOURCES.get((int) (number % SOURCES.size())));
        record.put("status", attempts == 0 ? "NEW" : "CONTACTED");
        record.put("contactAttempts", attempts);
        record.put("interestedService", "Heart check");
        record.put("createdAt", now.minusSeconds(number * 34).toString());
        return record;
    }
}
