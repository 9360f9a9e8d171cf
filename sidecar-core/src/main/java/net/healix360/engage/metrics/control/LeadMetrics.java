package net.healix360.engage.metrics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.OpeningHours;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How soon leads are called. The hospital is open when one of its clinics is; where those do not tell, as configured. */
@ApplicationScoped
public class LeadMetrics {
    private static final RecordQuery CLINICS =
            new RecordQuery("", Map.of(), "createdAt", true, RecordQuery.LARGEST_PAGE, Optional.empty());

    private MetricsBook book;
    private Records records;
    private String weekday;
    private String saturday;
    private String sunday;

    protected LeadMetrics() {}

    @Inject
    public LeadMetrics(
            MetricsBook book,
            Records records,
            @ConfigProperty(name = "metrics.weekday-hours", defaultValue = "09:00-18:00") String weekday,
            @ConfigProperty(name = "metrics.saturday-hours", defaultValue = "09:00-18:00") String saturday,
            @ConfigProperty(name = "metrics.sunday-hours", defaultValue = "closed") String sunday) {
        this.book = book;
        this.records = records;
        this.weekday = weekday;
        this.saturday = saturday;
        this.sunday = sunday;
    }

    /** Median of first outbound attempt − lead created. */
    Measured response(Period period, Lists lists) {
        BusinessHours hours = hours(period.zone());
        List<Duration> waits = book.leadAttempts(period.begin(), period.end()).stream()
                .map(attempt -> hours.between(attempt.created(), attempt.called()))
                .sorted()
                .toList();
        return new Measured(Metric.LEAD_RESPONSE, Shares.median(waits), lists.leads());
    }

    private BusinessHours hours(ZoneId zone) {
        List<PlatformRecord> clinics = records.list(RecordKind.CLINIC, CLINICS).items();
        Optional<OpeningHours> onWeekdays = open(clinics, "weekdayHours");
        Optional<OpeningHours> onWeekends = open(clinics, "weekendHours");
        Map<DayOfWeek, OpeningHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            Optional<OpeningHours> known =
                    switch (day) {
                        case SATURDAY -> onWeekends.or(() -> OpeningHours.read(saturday));
                        case SUNDAY -> onWeekends.or(() -> OpeningHours.read(sunday));
                        default -> onWeekdays.or(() -> OpeningHours.read(weekday));
                    };
            known.ifPresent(opening -> week.put(day, opening));
        }
        return new BusinessHours(week, zone);
    }

    private static Optional<OpeningHours> open(List<PlatformRecord> clinics, String field) {
        return clinics.stream()
                .flatMap(clinic -> clinic.text(field).stream())
                .flatMap(text -> OpeningHours.read(text).stream())
                .reduce(OpeningHours::and);
    }
}
