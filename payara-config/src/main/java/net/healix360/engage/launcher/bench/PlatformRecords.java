package net.healix360.engage.launcher.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The calls that the platform's benchmark writes: the n-th batch holds the same sixty keys whenever it is written. */
final class PlatformRecords {
    static final int BATCH = 60;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private PlatformRecords() {}

    static String externalId(long number) {
        return "bench-" + number;
    }

    /** @param round tells two writings of the same keys apart */
    static List<Map<String, Object>> batch(long number, long round) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (long record = number * BATCH; record < (number + 1) * BATCH; record++) {
            records.add(record(record, round));
        }
        return records;
    }

    private static Map<String, Object> record(long number, long round) {
        String national = String.format(Locale.ROOT, "98%08d", number);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("externalId", externalId(number));
        record.put("name", "Call " + number);
        record.put("phoneE164", "+91" + national);
        record.put(
                "fromPhone",
                Map.of(
                        "primaryPhoneNumber", national,
                        "primaryPhoneCallingCode", "+91",
                        "primaryPhoneCountryCode", "IN"));
        record.put("durationSec", 30 + (number + round) % 600);
        record.put("startedAt", FIRST.plusSeconds(number).toString());
        record.put("answered", number % 3 != 0);
        record.put("direction", number % 2 == 0 ? "INBOUND" : "OUTBOUND");
        return record;
    }
}
