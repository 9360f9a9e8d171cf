package net.healix360.engage.care.entity;

import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;

/** A person who is or was treated here. Several may share a phone number. */
public record Patient(String id, Optional<String> firstName, Optional<String> lastName, Optional<String> phone) {

    public static Patient of(PlatformRecord record) {
        return new Patient(record.id(), record.text("firstName"), record.text("lastName"), record.text("phone"));
    }

    public String fullName() {
        return (firstName.orElse("") + " " + lastName.orElse("")).trim();
    }
}
