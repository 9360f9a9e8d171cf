package net.healix360.engage.metrics.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;

/**
 * A part of an agent's time at work.
 *
 * @param kind its word's key and its colour
 * @param from of 100, from the left
 */
public record TimeShare(String kind, String text, double from, double width) {
    private static final double WHOLE = 100.0;

    /** Busy, ready, after-call work and pause; what is left of the login is just that. */
    static List<TimeShare> of(Map<Metric, Measured> figures) {
        long login = seconds(figures, Metric.LOGIN_TIME);
        List<TimeShare> shares = new ArrayList<>();
        long told = 0;
        for (Metric metric : List.of(Metric.BUSY_TIME, Metric.READY_TIME, Metric.ACW_TIME, Metric.PAUSE_TIME)) {
            long seconds = seconds(figures, metric);
            shares.add(share(metric.id(), told, seconds, login));
            told += seconds;
        }
        shares.add(share("otherTime", told, Math.max(0, login - told), login));
        return shares;
    }

    private static TimeShare share(String kind, long from, long seconds, long login) {
        double unit = login == 0 ? 0 : WHOLE / login;
        return new TimeShare(kind, FigureText.time(seconds), from * unit, seconds * unit);
    }

    private static long seconds(Map<Metric, Measured> figures, Metric metric) {
        return figures.get(metric).value().orElseThrow().longValue();
    }
}
