package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import net.healix360.engage.simulator.dialling.DialRecord;
import net.healix360.engage.simulator.time.VendorTime;

/** One row for a dial list: the columns by name, in any case (reference/ozonetel.md §12.5 to §12.7). */
record DialRow(Map<String, String> columns) {
    private static final Duration USUAL_LIFE = Duration.ofDays(30);
    private static final int USUAL_PRIORITY = 1;
    private static final int HIGHEST_PRIORITY = 99;
    private static final int TIME_PATTERN_LENGTH = VendorTime.PATTERN.length();

    static DialRow of(JsonNode fields) {
        Map<String, String> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.properties()
                .forEach(field -> columns.put(field.getKey(), field.getValue().asText("")));
        return new DialRow(columns);
    }

    /** @param map the columns' names */
    static DialRow of(JsonNode map, JsonNode values) {
        Map<String, String> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < map.size() && i < values.size(); i++) {
            columns.put(map.get(i).asText(""), values.get(i).asText(""));
        }
        return new DialRow(columns);
    }

    String text(String column) {
        return columns.getOrDefault(column, "").trim();
    }

    String phone() {
        return text("PhoneNumber");
    }

    /** Empty when a time or the priority makes no sense. */
    Optional<DialRecord> record(Instant now) {
        try {
            Instant due = text("ScheduledTime").isEmpty() ? now : moment(text("ScheduledTime"));
            String expiry = text("ExpiryDate");
            Instant expires = expiry.isEmpty() ? due.plus(USUAL_LIFE) : moment(expiry);
            int priority = text("Priority").isEmpty() ? USUAL_PRIORITY : Integer.parseInt(text("Priority"));
            boolean sensible = priority >= USUAL_PRIORITY && priority <= HIGHEST_PRIORITY;
            return sensible ? Optional.of(record(due, expires, priority)) : Optional.empty();
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private DialRecord record(Instant due, Instant expires, int priority) {
        return new DialRecord(
                UUID.randomUUID().toString(),
                phone(),
                text("Name"),
                text("AgentId"),
                text("skill"),
                priority,
                due,
                expires);
    }

    /** A date alone means its end. */
    private static Instant moment(String text) {
        return text.length() == TIME_PATTERN_LENGTH
                ? VendorTime.parse(text).atZone(VendorTime.ZONE).toInstant()
                : VendorTime.startOf(LocalDate.parse(text).plusDays(1));
    }
}
