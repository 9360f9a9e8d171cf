package net.healix360.engage.alerts.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.alerts.entity.PerformanceAlert;

/** Where alerts are kept. What was saved survives the loss of the process. */
public interface AlertBook {

    /** Alerts of one type and day in the order in which they were raised, dismissed ones too. */
    List<PerformanceAlert> ofDay(String alertType, LocalDate day);

    /** All or nothing; an alert of a known id takes the place of what was kept. */
    void save(List<PerformanceAlert> alerts);

    Optional<PerformanceAlert> find(String id);

    /**
     * Not dismissed, newest first.
     *
     * @param administrators whether those for administrators only are among them
     */
    List<PerformanceAlert> open(boolean administrators, int most);

    long countOpen(boolean administrators);

    /** Forgets alerts raised before that day. */
    void forgetBefore(LocalDate day);
}
