package net.healix360.engage.replica.entity;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One record of the platform in our field names.
 *
 * @param fields texts, {@link Long} numbers and {@link Boolean} flags; what is empty is not there
 * @param deletedAt when it went to the platform's bin
 */
public record PlatformRecord(
        RecordKind kind,
        String id,
        Map<String, Object> fields,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> deletedAt) {

    public PlatformRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field)).map(Object::toString);
    }

    public Optional<Instant> instant(String field) {
        return text(field).map(Instant::parse);
    }

    public Optional<Long> number(String field) {
        return fields.get(field) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }
}
