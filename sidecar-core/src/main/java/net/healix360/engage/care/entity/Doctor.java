package net.healix360.engage.care.entity;

import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;

/**
 * A doctor of the hospital.
 *
 * @param active whether patients are sent to this doctor; a platform that does not say means yes
 */
public record Doctor(String id, Optional<String> name, Optional<String> department, boolean active) {

    public static Doctor of(PlatformRecord record) {
        boolean active = !Boolean.FALSE.equals(record.fields().get("active"));
        return new Doctor(record.id(), record.text("name"), record.text("department"), active);
    }
}
