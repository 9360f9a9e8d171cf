package net.healix360.engage.availability.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.healix360.engage.availability.entity.CallFigures;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** An agent's calls of some days, the same as the list of calls shows them, counted. */
final class CallList {
    private static final Predicate<PlatformRecord> INBOUND = is("direction", Direction.INBOUND.name());
    private static final Predicate<PlatformRecord> MISSED = is("callStatus", "MISSED");

    private final List<PlatformRecord> calls;

    private CallList(List<PlatformRecord> calls) {
        this.calls = calls;
    }

    /** @param agentRecordId the agent's record, to which calls belong */
    static CallList read(Records records, String agentRecordId, Instant from, Instant until) {
        Map<String, String> filters =
                Map.of("agentId", agentRecordId, "from", WireInstant.of(from), "to", WireInstant.of(until));
        List<PlatformRecord> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Records.Page page = records.list(
                    RecordKind.CALL,
                    new RecordQuery("", filters, "startedAt", false, RecordQuery.LARGEST_PAGE, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return new CallList(all);
    }

    CallList of(Day day) {
        return new CallList(calls.stream()
                .filter(call -> call.instant("startedAt").filter(day::contains).isPresent())
                .toList());
    }

    long size() {
        return calls.size();
    }

    CallFigures figures() {
        return new CallFigures(
                calls.size(),
                count(INBOUND),
                count(INBOUND.negate()),
                count(INBOUND.and(MISSED.negate())),
                count(INBOUND.and(MISSED)),
                calls.stream()
                        .mapToLong(call -> call.number("talkSec").orElse(0L))
                        .sum(),
                count(is("disposition", Disposition.APPOINTMENT_BOOKED.name())));
    }

    /** The mean over those that have the field, unless they were missed; empty without one. */
    Optional<Long> mean(String field) {
        OptionalDouble mean = calls.stream()
                .filter(MISSED.negate())
                .flatMap(call -> call.number(field).stream())
                .mapToLong(Long::longValue)
                .average();
        return mean.isPresent() ? Optional.of(Math.round(mean.getAsDouble())) : Optional.empty();
    }

    Map<String, Long> dispositions() {
        return calls.stream()
                .flatMap(call -> call.text("disposition").stream())
                .collect(Collectors.groupingBy(disposition -> disposition, TreeMap::new, Collectors.counting()));
    }

    /** How many there are on each of so many days, of which the given one is the last. */
    Map<LocalDate, Long> perDay(Day last, int days) {
        Map<LocalDate, Long> volume = new TreeMap<>();
        for (int back = 0; back < days; back++) {
            Day day = new Day(last.date().minusDays(back), last.zone());
            volume.put(day.date(), of(day).size());
        }
        return volume;
    }

    private long count(Predicate<PlatformRecord> which) {
        return calls.stream().filter(which).count();
    }

    private static Predicate<PlatformRecord> is(String field, String value) {
        return call -> call.text(field).equals(Optional.of(value));
    }
}
