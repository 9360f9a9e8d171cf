package net.healix360.engage.metrics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.MissedCallTally;
import net.healix360.engage.tenancy.control.Tenancy;

/** How well the hospital keeps its promise to patients who were missed. */
@ApplicationScoped
public class MissedCallMetrics {
    /** Many screens ask at once, after the same event. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** Those that stand on the floor, by their names there. */
    public static final Map<Metric, String> ON_THE_FLOOR = Map.of(
            Metric.MISSED_CALL_LEAK, "missedCallLeakPercent",
            Metric.MISSED_CALLS, "missedCallsToday",
            Metric.MISSED_CALLS_LEAKED, "missedCallsLeaked",
            Metric.MISSED_CALLS_OPEN, "missedCallsOpen");

    private static final String LIST = "/api/missed-calls?";

    private record Today(Instant at, List<Measured> figures) {}

    private CallBook book;
    private Supplier<ZoneId> zone;
    private Clock clock;
    private volatile Today known = new Today(Instant.EPOCH, List.of());

    protected MissedCallMetrics() {}

    @Inject
    public MissedCallMetrics(CallBook book, Tenancy tenancy, Clock clock) {
        this(book, () -> tenancy.hospital().zone(), clock);
    }

    MissedCallMetrics(CallBook book, Supplier<ZoneId> zone, Clock clock) {
        this.book = book;
        this.zone = zone;
        this.clock = clock;
    }

    /** Missed calls past their SLA whose patient nobody has reached ÷ missed calls. */
    static Optional<BigDecimal> leak(MissedCallTally tally) {
        return Shares.percent(tally.leaked(), tally.missed());
    }

    /** Median of first attempt − missed at. */
    static Optional<BigDecimal> callback(MissedCallTally tally) {
        return Shares.median(tally.untilFirstAttempt());
    }

    /** Recovered within the SLA ÷ missed calls. */
    static Optional<BigDecimal> recoveredInTime(MissedCallTally tally) {
        return Shares.percent(tally.kept(), tally.missed());
    }

    /** The figures of the hospital's day so far, at most a second old. */
    public List<Measured> today() {
        Today last = known;
        Instant now = clock.instant();
        if (!last.at().isAfter(now) && now.isBefore(last.at().plus(FRESH))) {
            return last.figures();
        }
        LocalDate day = now.atZone(zone.get()).toLocalDate();
        Today fresh = new Today(now, figures(new Period(day, day, zone.get()), now));
        known = fresh;
        return fresh.figures();
    }

    List<Measured> of(Period period) {
        return figures(period, clock.instant());
    }

    private List<Measured> figures(Period period, Instant now) {
        MissedCallTally tally = book.tally(period.begin(), period.end(), now);
        String list = period.days() == 1
                ? LIST + "filter[day]=" + period.from()
                : LIST + "filter[from]=" + period.from() + "&filter[to]=" + period.to();
        return List.of(
                new Measured(Metric.MISSED_CALL_LEAK, leak(tally), list),
                calls(Metric.MISSED_CALLS_LEAKED, tally.leaked(), list + "&filter[leaked]=true"),
                calls(Metric.MISSED_CALLS, tally.missed(), list),
                calls(Metric.MISSED_CALLS_OPEN, open(), "/api/missed-calls?filter[open]=true"),
                new Measured(Metric.MISSED_CALLBACK, callback(tally), list),
                new Measured(Metric.MISSED_CALLBACK_IN_TIME, recoveredInTime(tally), list));
    }

    private long open() {
        return book.missedCalls(MissedCallFilter.all(1).open()).total();
    }

    private static Measured calls(Metric metric, long count, String list) {
        return Measured.of(metric, count, list);
    }
}
