package net.healix360.engage.care.control;

import java.util.Map;
import java.util.Optional;

/**
 * Who comes: a patient who is stored, or somebody new.
 *
 * @param id of the patient who is stored
 * @param fields of the patient who is not
 */
public record Visitor(Optional<String> id, Map<String, Object> fields) {

    public static Visitor known(String patientId) {
        return new Visitor(Optional.of(patientId), Map.of());
    }

    public static Visitor unknown(Map<String, Object> fields) {
        return new Visitor(Optional.empty(), Map.copyOf(fields));
    }
}
