package net.healix360.engage.care.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentStatusTest {

    @ParameterizedTest
    @EnumSource
    void onlyACancelledAppointmentGivesItsTimeBack(AppointmentStatus status) {
        assertThat(status.holdsItsTime()).isEqualTo(status != AppointmentStatus.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledAppointmentStaysCancelled(AppointmentStatus next) {
        assertThat(AppointmentStatus.CANCELLED.mayBecome(next)).isEqualTo(next == AppointmentStatus.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, CANCELLED, false",
        "COMPLETED, NO_SHOW, true",
        "NO_SHOW, CHECKED_IN, true",
        "NO_SHOW, SCHEDULED, false",
        "CHECKED_IN, COMPLETED, true",
        "SCHEDULED, CANCELLED, true"
    })
    void aVisitThatWasNotedWronglyMayBeNotedAgain(AppointmentStatus now, AppointmentStatus next, boolean may) {
        assertThat(now.mayBecome(next)).isEqualTo(may);
    }

    @Test
    void whoIsHereIsNotMovedAnyMore() {
        assertThat(AppointmentStatus.RESCHEDULED.isAhead()).isTrue();
        assertThat(AppointmentStatus.CHECKED_IN.isAhead()).isFalse();
    }
}
