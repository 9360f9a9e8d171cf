package net.healix360.engage.care.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.PhoneNumber;

/**
 * Whose number it is.
 *
 * @param patient empty when nobody has the number, or several have it and nothing tells who calls
 * @param leadId the lead that somebody works on
 * @param firstName of the patient, else of the lead
 * @param candidates everybody with that number when there are several
 */
public record ResolvedCaller(
        PhoneNumber phone,
        Optional<Patient> patient,
        Optional<String> leadId,
        Optional<String> firstName,
        Optional<String> lastName,
        List<Patient> candidates) {

    public ResolvedCaller {
        candidates = List.copyOf(candidates);
    }

    /** How to call whoever it is: of several patients who share the number, the first by name. */
    public Optional<String> name() {
        String own = (firstName.orElse("") + " " + lastName.orElse("")).trim();
        return Stream.concat(Stream.of(own), candidates.stream().map(Patient::fullName))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Whether the hospital has never heard of the number. */
    public boolean isNew() {
        return patient.isEmpty() && leadId.isEmpty() && candidates.isEmpty();
    }
}
