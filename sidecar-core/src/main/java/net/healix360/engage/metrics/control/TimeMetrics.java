package net.healix360.engage.metrics.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Measured.Part;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.TimeTally;

/** Figures of agents' time (design: metrics). */
final class TimeMetrics {
    private TimeMetrics() {}

    static List<Measured> of(TimeTally time, Lists lists) {
        String list = lists.days();
        return List.of(
                Measured.of(Metric.LOGIN_TIME, time.login(), list),
                Measured.of(Metric.READY_TIME, time.ready(), list),
                pause(time, list),
                Measured.of(Metric.RING_TIME, time.ring(), list),
                Measured.of(Metric.BUSY_TIME, time.busy(), list),
                Measured.of(Metric.ACW_TIME, time.wrap(), list),
                new Measured(Metric.OCCUPANCY, Shares.percent(time.working(), time.working() + time.ready()), list),
                new Measured(Metric.UTILISATION, Shares.percent(time.working() + time.ready(), time.login()), list));
    }

    private static Measured pause(TimeTally time, String list) {
        List<Part> reasons = time.pauseByReason().entrySet().stream()
                .map(reason -> new Part(reason.getKey(), reason.getValue(), list))
                .toList();
        return new Measured(Metric.PAUSE_TIME, Optional.of(BigDecimal.valueOf(time.pause())), list, reasons);
    }
}
