package net.healix360.engage.lists.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** The records to which other ones refer, read for a whole page at once. */
@ApplicationScoped
public class Names {
    /** How many ids one question holds; a file asks for a few thousand rows at a time. */
    private static final int AT_ONCE = 500;

    private Records records;

    protected Names() {}

    @Inject
    public Names(Records records) {
        this.records = records;
    }

    Map<String, PlatformRecord> of(RecordKind kind, String field, List<PlatformRecord> rows) {
        List<String> ids = rows.stream()
                .flatMap(row -> row.text(field).stream())
                .distinct()
                .toList();
        Map<String, PlatformRecord> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            found.putAll(records.latest(kind, "id", some, AT_ONCE).stream()
                    .collect(Collectors.toMap(PlatformRecord::id, Function.identity())));
        }
        return found;
    }

    static Optional<String> fullName(PlatformRecord patient) {
        return Optional.of(Stream.of("firstName", "lastName")
                        .flatMap(field -> patient.text(field).stream())
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank());
    }
}
