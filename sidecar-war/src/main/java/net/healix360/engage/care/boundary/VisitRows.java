package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Optional;
import net.healix360.engage.care.control.Patients;
import net.healix360.engage.care.entity.Patient;

/** Appointments as rows with who comes, and the number to reach them: an appointment is looked for by its patient. */
@ApplicationScoped
public class VisitRows {
    private Patients patients;

    protected VisitRows() {}

    @Inject
    public VisitRows(Patients patients) {
        this.patients = patients;
    }

    JsonArrayBuilder named(JsonArray visits) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        visits.getValuesAs(JsonObject.class).forEach(visit -> rows.add(named(visit)));
        return rows;
    }

    JsonObjectBuilder named(JsonObject visit) {
        Optional<Patient> patient = Optional.ofNullable(visit.get("patientId"))
                .filter(JsonString.class::isInstance)
                .flatMap(id -> patients.find(((JsonString) id).getString()));
        JsonObjectBuilder row = Json.createObjectBuilder(visit);
        add(row, "patientName", patient.map(Patient::fullName));
        add(row, "patientPhone", patient.flatMap(Patient::phone));
        return row;
    }

    private static void add(JsonObjectBuilder row, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> row.add(name, text), () -> row.addNull(name));
    }
}
