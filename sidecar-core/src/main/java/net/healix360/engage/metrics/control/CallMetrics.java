package net.healix360.engage.metrics.control;

import static net.healix360.engage.metrics.control.Lists.INBOUND;
import static net.healix360.engage.metrics.control.Lists.OUTBOUND;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.metrics.entity.CallTally;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Measured.Part;
import net.healix360.engage.metrics.entity.Metric;

/** Figures of calls (design: metrics), one function each. */
final class CallMetrics {
    private static final String ANSWERED = "answered=true";
    private static final String MISSED = "answered=false";
    private static final String COUNTED = "counted=true";

    private final CallTally tally;
    private final Lists lists;

    private CallMetrics(CallTally tally, Lists lists) {
        this.tally = tally;
        this.lists = lists;
    }

    static List<Measured> of(CallTally tally, Lists lists) {
        CallMetrics calls = new CallMetrics(tally, lists);
        return List.of(
                calls.count(Metric.CALLS, tally.volume().total()),
                calls.count(Metric.CALLS_INBOUND, tally.volume().inbound(), INBOUND),
                calls.count(Metric.CALLS_OUTBOUND, tally.volume().outbound(), OUTBOUND),
                calls.count(Metric.CALLS_ANSWERED, tally.volume().answered(), INBOUND, ANSWERED),
                calls.count(Metric.CALLS_MISSED, tally.volume().missed(), INBOUND, MISSED),
                calls.count(Metric.SHORT_ABANDON, tally.volume().shortAbandon(), "shortAbandon=true"),
                calls.abandonRate(),
                calls.serviceLevel(),
                calls.averageSpeedOfAnswer(),
                calls.longestWait(),
                calls.count(Metric.TALK_TIME, tally.work().talk(), ANSWERED),
                calls.count(Metric.HOLD_TIME, tally.work().hold(), ANSWERED),
                calls.count(Metric.WRAP_TIME, tally.work().wrap(), ANSWERED),
                calls.averageHandling(),
                calls.count(
                        Metric.APPOINTMENTS_BOOKED, tally.booked(), disposition(Disposition.APPOINTMENT_BOOKED.name())),
                calls.conversion(),
                calls.dispositions());
    }

    /** Missed inbound, not short ÷ answered inbound and missed inbound, not short. */
    private Measured abandonRate() {
        CallTally.Queue queue = tally.queue();
        return share(Metric.ABANDON_RATE, queue.counted() - tally.volume().answered(), queue.counted(), COUNTED);
    }

    /** Answered within T ÷ the same. */
    private Measured serviceLevel() {
        CallTally.Queue queue = tally.queue();
        return share(Metric.SERVICE_LEVEL, queue.inTime(), queue.counted(), COUNTED);
    }

    /** Mean of answered − offered. */
    private Measured averageSpeedOfAnswer() {
        CallTally.Queue queue = tally.queue();
        return measured(Metric.ASA, Shares.mean(queue.waited(), queue.waits()), INBOUND, ANSWERED);
    }

    private Measured longestWait() {
        return measured(Metric.LONGEST_WAIT, tally.queue().longest().map(BigDecimal::valueOf), INBOUND);
    }

    /** Mean of talk, hold and after-call work. */
    private Measured averageHandling() {
        CallTally.Work work = tally.work();
        return measured(Metric.AHT, Shares.mean(work.handling(), work.handled()), "handled=true");
    }

    /** Appointments ÷ answered calls. */
    private Measured conversion() {
        return share(Metric.CONVERSION, tally.booked(), tally.work().answered(), ANSWERED);
    }

    private Measured dispositions() {
        List<Part> parts = tally.dispositions().entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue(), lists.calls(disposition(each.getKey()))))
                .toList();
        return new Measured(
                Metric.DISPOSITIONS,
                Optional.of(BigDecimal.valueOf(tally.disposed())),
                lists.calls("disposed=true"),
                parts);
    }

    private static String disposition(String name) {
        return "disposition=" + name;
    }

    private Measured count(Metric metric, long value, String... filters) {
        return Measured.of(metric, value, lists.calls(filters));
    }

    private Measured share(Metric metric, long part, long whole, String... base) {
        return measured(metric, Shares.percent(part, whole), base);
    }

    private Measured measured(Metric metric, Optional<BigDecimal> value, String... base) {
        return new Measured(metric, value, lists.calls(base));
    }
}
