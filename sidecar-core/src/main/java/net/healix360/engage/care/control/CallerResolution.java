package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.care.entity.ResolvedCaller;
import net.healix360.engage.outreach.control.Leads;
import net.healix360.engage.outreach.entity.Lead;

/** Who is calling, from the local copy: one service for the desk, the webhooks and the widget (helix-engage.md §2.9). */
@ApplicationScoped
public class CallerResolution {
    private Patients patients;
    private Leads leads;

    protected CallerResolution() {}

    @Inject
    public CallerResolution(Patients patients, Leads leads) {
        this.patients = patients;
        this.leads = leads;
    }

    public ResolvedCaller resolve(PhoneNumber phone) {
        List<Patient> sharing = patients.sharing(phone);
        Optional<Lead> lead = leads.of(phone);
        Optional<Patient> patient = patient(sharing, lead);
        Optional<String> leadName = lead.flatMap(Lead::name);
        boolean named = patient.isPresent() || sharing.isEmpty();
        return new ResolvedCaller(
                phone,
                patient,
                lead.map(Lead::id),
                patient.map(Patient::firstName).orElse(named ? leadName.map(name -> part(name, 0)) : Optional.empty()),
                patient.map(Patient::lastName).orElse(named ? leadName.map(name -> part(name, 1)) : Optional.empty()),
                sharing.size() > 1 ? sharing : List.of());
    }

    /** The only one with the number, or the one whom the lead names. A guess among several would show one person's history to another. */
    private Optional<Patient> patient(List<Patient> sharing, Optional<Lead> lead) {
        if (sharing.size() == 1) {
            return Optional.of(sharing.get(0));
        }
        Optional<String> named = lead.flatMap(Lead::patientId);
        return sharing.isEmpty()
                ? named.flatMap(patients::find)
                : sharing.stream()
                        .filter(one -> named.equals(Optional.of(one.id())))
                        .findFirst();
    }

    /** A lead has one name: its first word, and the rest. */
    private static String part(String name, int index) {
        String[] parts = name.trim().split("\\s+", 2);
        return index < parts.length ? parts[index] : "";
    }
}
