package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.control.CallerDirectory;

/** The local copy of the hospital's patients: enough to say who is calling. */
@ApplicationScoped
public class SqlitePeople implements CallerDirectory {

    /** A patient as the local copy has it. */
    public record Person(String id, String name, String phoneE164, String updatedAt) {}

    private Volume volume;

    protected SqlitePeople() {}

    @Inject
    public SqlitePeople(Volume volume) {
        this.volume = volume;
    }

    /** The first of those who share the number, by name: two callers may share one. */
    @Override
    public Optional<String> nameOf(String rawPhone) {
        return PhoneNumber.parse(rawPhone)
                .flatMap(phone -> volume.replicaReader().withHandle(handle -> handle.createQuery(
                                "SELECT name FROM person WHERE phone_e164 = :phone ORDER BY name LIMIT 1")
                        .bind("phone", phone.e164())
                        .mapTo(String.class)
                        .findOne()));
    }

    public void save(List<Person> people) {
        volume.replicaWriter().useTransaction(handle -> {
            var batch = handle.prepareBatch("""
                    INSERT OR REPLACE INTO person (id, name, phone_e164, updated_at)
                    VALUES (:id, :name, :phone, :updatedAt)
                    """);
            people.forEach(person -> batch.bind("id", person.id())
                    .bind("name", person.name())
                    .bind("phone", person.phoneE164())
                    .bind("updatedAt", person.updatedAt())
                    .add());
            batch.execute();
        });
    }

    /** The latest change that the copy has seen. */
    public Optional<String> newestUpdate() {
        return volume.replicaReader().withHandle(handle -> handle.createQuery("SELECT max(updated_at) FROM person")
                .mapTo(String.class)
                .findOne());
    }
}
