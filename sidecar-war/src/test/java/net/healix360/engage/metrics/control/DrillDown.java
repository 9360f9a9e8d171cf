package net.healix360.engage.metrics.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** Follows a figure to its list of calls, as the door of that list would read the address. */
record DrillDown(Records records, ZoneId zone) {

    long total(String address, Optional<String> agentRecord) {
        return page(address, agentRecord, Optional.empty()).total();
    }

    /** Talk without hold, over all pages. */
    long talk(String address, Optional<String> agentRecord) {
        long talk = 0;
        Optional<String> cursor = Optional.empty();
        do {
            Records.Page page = page(address, agentRecord, cursor);
            talk += page.items().stream()
                    .mapToLong(call -> call.number("talkSec").orElse(0L)
                            - call.number("holdSec").orElse(0L))
                    .sum();
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return talk;
    }

    private Records.Page page(String address, Optional<String> agentRecord, Optional<String> cursor) {
        Map<String, String> filters = new HashMap<>();
        for (String each : address.substring(address.indexOf('?') + 1).split("&", -1)) {
            String[] parts = each.split("=", -1);
            filters.put(parts[0].replace("filter[", "").replace("]", ""), parts[1]);
        }
        filters.computeIfPresent("from", (any, day) -> start(LocalDate.parse(day)));
        filters.computeIfPresent("to", (any, day) -> start(LocalDate.parse(day).plusDays(1)));
        filters.computeIfPresent("agentId", (any, agent) -> agentRecord.orElseThrow());
        return records.list(
                RecordKind.CALL, new RecordQuery("", filters, "startedAt", true, RecordQuery.LARGEST_PAGE, cursor));
    }

    private String start(LocalDate day) {
        return WireInstant.of(day.atStartOfDay(zone).toInstant());
    }
}
