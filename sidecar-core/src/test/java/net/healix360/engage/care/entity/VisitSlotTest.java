package net.healix360.engage.care.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitSlotTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T09:00, 30, true", // a Friday
        "2026-04-10T11:30, 30, true",
        "2026-04-10T11:31, 30, false",
        "2026-04-10T08:59, 30, false",
        "2026-04-10T12:00, 5, false",
        "2026-04-10T09:00, 180, true",
        "2026-04-10T09:00, 181, false",
        "2026-04-11T09:00, 30, false"
    })
    void aVisitBeginsAndEndsInsideTheHoursOfThatWeekday(LocalDateTime begin, int minutes, boolean held) {
        VisitSlot friday = slot("FRIDAY", "09:00", "12:00").orElseThrow();

        assertThat(friday.holds(ZonedDateTime.of(begin, ZONE), Duration.ofMinutes(minutes)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"FRIDAY, nine, 12:00", "SOMEDAY, 09:00, 12:00", "FRIDAY, , 12:00"})
    void nobodyIsSentToASlotThatCannotBeRead(String day, String start, String end) {
        assertThat(slot(day, start, end)).isEmpty();
    }

    private static Optional<VisitSlot> slot(String day, String start, String end) {
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        fields.put("dayOfWeek", day);
        fields.put("startTime", start);
        fields.put("endTime", end);
        fields.values().removeIf(java.util.Objects::isNull);
        return VisitSlot.of(new PlatformRecord(
                RecordKind.VISIT_SLOT, "s1", fields, Instant.EPOCH, Instant.EPOCH, Optional.empty()));
    }
}
