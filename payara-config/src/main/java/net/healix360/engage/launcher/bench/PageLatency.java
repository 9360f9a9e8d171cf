package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A first sync's walk through a whole list, page by page, in the order of the last change: the last page must cost what the first does. */
final class PageLatency implements Measurement {
    private static final int RECORDS = 100_000;
    private static final String PAGE = """
            query Page($order: [CallOrderByInput], $first: Int, $after: String) {
              calls(orderBy: $order, first: $first, after: $after) {
                edges { node {
                  id externalId name phoneE164 durationSec startedAt answered direction createdAt updatedAt deletedAt
                } }
                pageInfo { hasNextPage endCursor }
              }
            }""";
    private static final List<Map<String, String>> BY_CHANGE =
            List.of(Map.of("updatedAt", "AscNullsFirst"), Map.of("id", "AscNullsFirst"));

    @Override
    public List<String> take(Product product) throws IOException {
        product.workspace().fill(RECORDS);
        PlatformDoor door = product.workspace().door();
        List<Long> taken = new ArrayList<>();
        long records = 0;
        String after = null;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put("order", BY_CHANGE);
            variables.put("first", PlatformRecords.BATCH);
            variables.put("after", after);
            long begin = System.nanoTime();
            JsonNode page = door.core(PAGE, variables);
            taken.add(System.nanoTime() - begin);
            records += page.path("edges").size();
            JsonNode info = page.path("pageInfo");
            after = info.path("hasNextPage").asBoolean()
                    ? info.path("endCursor").asText()
                    : null;
        } while (after != null);
        return List.of(line(records, taken));
    }

    private static String line(long records, List<Long> taken) {
        Percentiles all = percentiles(taken);
        Percentiles last = percentiles(taken.subList(taken.size() * 9 / 10, taken.size()));
        return String.format(
                Locale.ROOT,
                "p95 page of 60 %.1f ms, p50 %.1f ms, of %,d records by (updatedAt, id); p95 of the last tenth %.1f ms",
                all.millis(95),
                all.millis(50),
                records,
                last.millis(95));
    }

    private static Percentiles percentiles(List<Long> nanos) {
        return new Percentiles(nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
