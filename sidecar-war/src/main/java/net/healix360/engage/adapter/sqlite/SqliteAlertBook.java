package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.alerts.control.AlertBook;
import net.healix360.engage.alerts.entity.PerformanceAlert;

/** Alerts beside the journal, which they outlive. */
@ApplicationScoped
public class SqliteAlertBook implements AlertBook {
    private static final String OPEN =
            " FROM alert WHERE dismissed_at IS NULL AND (:administrators OR recipients <> 'ADMIN')";

    private Volume volume;

    protected SqliteAlertBook() {}

    @Inject
    public SqliteAlertBook(Volume volume) {
        this.volume = volume;
    }

    @Override
    public List<PerformanceAlert> ofDay(String alertType, LocalDate day) {
        return volume.journalReader().withHandle(handle -> handle.createQuery(
                        "SELECT * FROM alert WHERE alert_type = :type AND day = :day ORDER BY created_at, rowid")
                .bind("type", alertType)
                .bind("day", day.toString())
                .map(AlertRow::read)
                .list());
    }

    @Override
    public void save(List<PerformanceAlert> alerts) {
        if (!alerts.isEmpty()) {
            volume.journalWriter().useTransaction(handle -> alerts.forEach(alert -> AlertRow.save(handle, alert)));
        }
    }

    @Override
    public Optional<PerformanceAlert> find(String id) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("SELECT * FROM alert WHERE id = :id")
                .bind("id", id)
                .map(AlertRow::read)
                .findOne());
    }

    @Override
    public List<PerformanceAlert> open(boolean administrators, int most) {
        return volume.journalReader().withHandle(handle -> handle.createQuery(
                        "SELECT *" + OPEN + " ORDER BY created_at DESC, rowid DESC LIMIT :most")
                .bind("administrators", administrators)
                .bind("most", most)
                .map(AlertRow::read)
                .list());
    }

    @Override
    public long countOpen(boolean administrators) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("SELECT count(*)" + OPEN)
                .bind("administrators", administrators)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void forgetBefore(LocalDate day) {
        volume.journalWriter().useHandle(handle -> handle.createUpdate("DELETE FROM alert WHERE day < :day")
                .bind("day", day.toString())
                .execute());
    }
}
