package net.healix360.engage.metrics.control;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;

/** The figures of calls computed a second time, from what happened, by the words of the table (design: metrics) and nothing else. */
final class CallOracle {
    private static final int SHORT = 5;
    private static final int IN_TIME = 20;

    private final List<HappenedCall> calls;

    private CallOracle(List<HappenedCall> calls) {
        this.calls = calls;
    }

    static Map<Metric, Optional<BigDecimal>> of(List<HappenedCall> happened, Period period) {
        return new CallOracle(happened.stream()
                        .filter(call -> {
                            var day = call.offered().atZone(period.zone()).toLocalDate();
                            return !day.isBefore(period.from()) && !day.isAfter(period.to());
                        })
                        .toList())
                .figures();
    }

    private Map<Metric, Optional<BigDecimal>> figures() {
        Predicate<HappenedCall> inbound = call -> call.direction() == Direction.INBOUND;
        Predicate<HappenedCall> answeredIn = inbound.and(HappenedCall::answered);
        Predicate<HappenedCall> missed = inbound.and(call -> !call.answered());
        Predicate<HappenedCall> missedLong = missed.and(call -> call.waited() >= SHORT);
        Predicate<HappenedCall> handled = call -> call.answered() && call.wrap().isPresent();
        long base = count(answeredIn) + count(missedLong);
        long booked = count(call -> call.disposition().equals(Optional.of(Disposition.APPOINTMENT_BOOKED)));
        Map<Metric, Optional<BigDecimal>> all = new EnumMap<>(Metric.class);
        all.put(Metric.CALLS, number(calls.size()));
        all.put(Metric.CALLS_INBOUND, number(count(inbound)));
        all.put(Metric.CALLS_OUTBOUND, number(count(inbound.negate())));
        all.put(Metric.CALLS_ANSWERED, number(count(answeredIn)));
        all.put(Metric.CALLS_MISSED, number(count(missed)));
        all.put(Metric.SHORT_ABANDON, number(count(missed) - count(missedLong)));
        all.put(Metric.ABANDON_RATE, percent(count(missedLong), base));
        all.put(Metric.SERVICE_LEVEL, percent(count(answeredIn.and(call -> call.waited() <= IN_TIME)), base));
        all.put(Metric.ASA, mean(sum(answeredIn, HappenedCall::waited), count(answeredIn)));
        all.put(
                Metric.LONGEST_WAIT,
                calls.stream()
                        .filter(inbound)
                        .map(HappenedCall::waited)
                        .max(Long::compare)
                        .map(BigDecimal::valueOf));
        all.put(Metric.TALK_TIME, number(sum(HappenedCall::answered, call -> call.talk() - call.hold())));
        all.put(Metric.HOLD_TIME, number(sum(HappenedCall::answered, HappenedCall::hold)));
        all.put(Metric.WRAP_TIME, number(sum(HappenedCall::answered, call -> call.wrap()
                .orElse(0L))));
        all.put(Metric.AHT, mean(sum(handled, call -> call.talk() + call.wrap().orElseThrow()), count(handled)));
        all.put(Metric.APPOINTMENTS_BOOKED, number(booked));
        all.put(Metric.CONVERSION, percent(booked, count(HappenedCall::answered)));
        all.put(Metric.DISPOSITIONS, number(count(call -> call.disposition().isPresent())));
        return all;
    }

    private long count(Predicate<HappenedCall> which) {
        return calls.stream().filter(which).count();
    }

    private long sum(Predicate<HappenedCall> which, ToLongFunction<HappenedCall> of) {
        return calls.stream().filter(which).mapToLong(of).sum();
    }

    private static Optional<BigDecimal> number(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf((part * 2000 + whole) / (2 * whole), 1));
    }

    private static Optional<BigDecimal> mean(long sum, long of) {
        return of == 0 ? Optional.empty() : number((2 * sum + of) / (2 * of));
    }
}
