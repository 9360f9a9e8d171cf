package net.healix360.engage.outreach.entity;

import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;

/** Somebody who asked and may become a patient, or is one already. */
public record Lead(String id, Optional<String> name, Optional<String> status, Optional<String> patientId) {

    public static Lead of(PlatformRecord record) {
        return new Lead(record.id(), record.text("name"), record.text("status"), record.text("patientId"));
    }

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return !status.equals(Optional.of(LeadStatus.CONVERTED.name()))
                && !status.equals(Optional.of(LeadStatus.LOST.name()));
    }
}
