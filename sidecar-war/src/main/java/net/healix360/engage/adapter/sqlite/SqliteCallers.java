package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.control.CallerDirectory;

/** Whose number it is: a patient's, else a lead's. */
@ApplicationScoped
public class SqliteCallers implements CallerDirectory {
    private Volume volume;

    protected SqliteCallers() {}

    @Inject
    public SqliteCallers(Volume volume) {
        this.volume = volume;
    }

    /** The first of those who share the number, by name: two callers may share one. */
    @Override
    public Optional<String> nameOf(String rawPhone) {
        return PhoneNumber.parse(rawPhone)
                .flatMap(phone -> volume.replicaReader().withHandle(handle -> handle.createQuery("""
                                SELECT name FROM (
                                  SELECT 1 AS rank, trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) AS name
                                  FROM patient_record WHERE phone = :phone AND deleted_at IS NULL
                                  UNION ALL
                                  SELECT 2, name FROM lead_record WHERE phone = :phone AND deleted_at IS NULL)
                                WHERE name <> '' ORDER BY rank, name LIMIT 1
                                """)
                        .bind("phone", phone.e164())
                        .mapTo(String.class)
                        .findOne()));
    }
}
