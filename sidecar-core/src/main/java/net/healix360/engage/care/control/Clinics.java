package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.care.entity.Clinic;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;

/** The hospital's clinics in the local copy. */
@ApplicationScoped
public class Clinics {
    private Records records;

    protected Clinics() {}

    @Inject
    public Clinics(Records records) {
        this.records = records;
    }

    public Optional<Clinic> find(String id) {
        return records.find(RecordKind.CLINIC, id).map(Clinic::of);
    }
}
