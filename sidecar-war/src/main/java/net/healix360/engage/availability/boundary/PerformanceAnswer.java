package net.healix360.engage.availability.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What My Performance answers, as the OpenAPI document describes it; durations in whole seconds. */
public record PerformanceAnswer(
        String agentId,
        LocalDate date,
        String zone,
        int loginDurationS,
        int busyTimeS,
        int idleTimeS,
        int pauseTimeS,
        Map<String, Integer> pauseByReason,
        int wrapupTimeS,
        int ringTimeS,
        int readyTimeS,
        Optional<Integer> avgHandlingTimeS,
        PerformanceCalls calls,
        Optional<Integer> averageHandlingTimeS,
        int appointmentsBooked,
        Optional<Double> conversionPercent,
        Map<String, Integer> dispositions,
        List<PerformanceDay> callVolume) {

    /** Calls of the day. */
    public record PerformanceCalls(
            int total,
            int inbound,
            int outbound,
            int answered,
            int missed,
            int talkTimeS,
            Optional<Integer> averageDurationS) {}

    /** Of the seven days that end with this one. */
    public record PerformanceDay(LocalDate date, int calls) {}
}
