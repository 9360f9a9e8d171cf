package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads of one record by its key, as when a call comes in. */
final class SingleRecordRate implements Measurement {
    private static final String ONE = """
            query One($filter: CallFilterInput!) {
              call(filter: $filter) {
                id externalId name phoneE164 durationSec startedAt answered direction createdAt updatedAt
                fromPhone { primaryPhoneNumber primaryPhoneCallingCode primaryPhoneCountryCode }
              }
            }""";
    private static final int SPREAD = 7_919; // a prime: neighbours in time are no neighbours in the index
    private static final int RECORDS = 12_000;
    private static final ClosedLoop LOOP = new ClosedLoop(4, 10, 10);

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        PlatformDoor door = product.workspace().door();
        product.workspace().fill(RECORDS);
        ClosedLoop.Outcome outcome = LOOP.run(number -> door.coreUnread(
                ONE,
                Map.of(
                        "filter",
                        Map.of("externalId", Map.of("eq", PlatformRecords.externalId(number * SPREAD % RECORDS))))));
        return List.of(String.format(
                Locale.ROOT,
                "%,.0f queries/s single record (%d clients; p50 %.1f ms, p95 %.1f ms)",
                outcome.perSecond(),
                LOOP.clients(),
                outcome.latency().millis(50),
                outcome.latency().millis(95)));
    }
}
