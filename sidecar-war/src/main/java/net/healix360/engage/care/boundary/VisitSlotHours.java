package net.healix360.engage.care.boundary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.care.control.Doctors;
import net.healix360.engage.care.entity.VisitSlot;
import net.healix360.engage.foundation.problem.FieldError;

/** Whether somebody can sit so: from before to, on the hospital's clock, and not twice at the same time. */
final class VisitSlotHours {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private VisitSlotHours() {}

    static List<FieldError> faults(Map<String, Object> fields, Doctors doctors) {
        List<FieldError> faults = new ArrayList<>();
        for (String field : List.of("startTime", "endTime")) {
            if (!fields.get(field).toString().matches(TIME)) {
                faults.add(new FieldError(field, "is a time such as 09:30"));
            }
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        VisitSlot wanted = new VisitSlot(
                DayOfWeek.valueOf(fields.get("dayOfWeek").toString()),
                time(fields, "startTime"),
                time(fields, "endTime"));
        if (!wanted.start().isBefore(wanted.end())) {
            return List.of(new FieldError("endTime", "is after the start"));
        }
        return doctors.hours(fields.get("doctorId").toString()).stream()
                .filter(wanted::overlaps)
                .findFirst()
                .map(other -> List.of(new FieldError("startTime", "is within other hours of this doctor: " + other)))
                .orElse(List.of());
    }

    private static LocalTime time(Map<String, Object> fields, String field) {
        return LocalTime.parse(fields.get(field).toString());
    }
}
