package net.healix360.engage.launcher.seed;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** When a doctor sits in the clinic, once a week. */
record Sitting(DayOfWeek day, LocalTime start, LocalTime end) {
    static final int PER_WEEK = 2;
    private static final int WORKING_DAYS = 6;
    private static final int HOURS = 3;
    private static final List<Integer> BEGINNINGS = List.of(9, 10, 14, 16);

    /** On Saturdays clinics close early. */
    private static final int SATURDAY_BEGINNING = 9;

    /** @param number 0 or 1: each doctor sits twice, on different days */
    static Sitting of(int doctor, int number) {
        DayOfWeek day = DayOfWeek.of((doctor + number * 3) % WORKING_DAYS + 1);
        int hour =
                day == DayOfWeek.SATURDAY ? SATURDAY_BEGINNING : BEGINNINGS.get((doctor + number) % BEGINNINGS.size());
        LocalTime start = LocalTime.of(hour, 0);
        return new Sitting(day, start, start.plusHours(HOURS));
    }
}
