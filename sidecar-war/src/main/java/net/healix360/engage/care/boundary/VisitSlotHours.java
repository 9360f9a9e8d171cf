package net.healix360.engage.care.boundary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.VisitSlot;
import net.healix360.engage.foundation.problem.FieldError;

/** Whether somebody can sit so: from before to, on the hospital's clock, and not twice at the same time. */
final class VisitSlotHours {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final List<String> TIMES = List.of("startTime", "endTime");

    private VisitSlotHours() {}

    /** @param others the doctor's other hours */
    static List<FieldError> faults(Map<String, Object> fields, List<VisitSlot> others) {
        List<FieldError> faults = new ArrayList<>();
        TIMES.stream()
                .filter(field -> !isTime(fields, field))
                .forEach(field -> faults.add(new FieldError(field, "is a time such as 09:30")));
        read(fields).flatMap(wanted -> fault(wanted, others)).ifPresent(faults::add);
        return faults;
    }

    private static Optional<FieldError> fault(VisitSlot wanted, List<VisitSlot> others) {
        if (!wanted.start().isBefore(wanted.end())) {
            return Optional.of(new FieldError("endTime", "is after the start"));
        }
        return others.stream()
                .filter(wanted::overlaps)
                .findFirst()
                .map(other -> new FieldError("startTime", "is within other hours of this doctor: " + other));
    }

    /** Empty when one of the times is none. */
    static Optional<VisitSlot> read(Map<String, Object> fields) {
        return TIMES.stream().allMatch(field -> isTime(fields, field))
                ? Optional.of(new VisitSlot(
                        DayOfWeek.valueOf(fields.get("dayOfWeek").toString()),
                        LocalTime.parse(fields.get("startTime").toString()),
                        LocalTime.parse(fields.get("endTime").toString())))
                : Optional.empty();
    }

    private static boolean isTime(Map<String, Object> fields, String field) {
        return fields.get(field).toString().matches(TIME);
    }
}
