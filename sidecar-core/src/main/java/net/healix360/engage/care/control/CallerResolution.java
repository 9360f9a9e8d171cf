package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return resolve(Set.of(phone)).get(phone);
    }

    /** Whose each of these numbers is: as many questions as for one. */
    public Map<PhoneNumber, ResolvedCaller> resolve(Set<PhoneNumber> phones) {
        Map<PhoneNumber, List<Patient>> sharing = patients.sharing(phones);
        Map<PhoneNumber, Lead> leadOf = leads.of(phones);
        Map<String, Patient> named = named(leadOf.values(), sharing.values());
        Map<PhoneNumber, ResolvedCaller> resolved = new LinkedHashMap<>();
        phones.forEach(phone -> resolved.put(
                phone,
                resolved(
                        phone, sharing.getOrDefault(phone, List.of()), Optional.ofNullable(leadOf.get(phone)), named)));
        return resolved;
    }

    private static ResolvedCaller resolved(
            PhoneNumber phone, List<Patient> sharing, Optional<Lead> lead, Map<String, Patient> named) {
        Optional<Patient> patient = patient(sharing, lead, named);
        Optional<String> leadName = lead.flatMap(Lead::name);
        boolean certain = patient.isPresent() || sharing.isEmpty();
        return new ResolvedCaller(
                phone,
                patient,
                lead.map(Lead::id),
                patient.map(Patient::firstName)
                        .orElse(certain ? leadName.map(name -> part(name, 0)) : Optional.empty()),
                patient.map(Patient::lastName).orElse(certain ? leadName.map(name -> part(name, 1)) : Optional.empty()),
                sharing.size() > 1 ? sharing : List.of());
    }

    /** The only one with the number, or the one whom the lead names. A guess among several would show one person's history to another. */
    private static Optional<Patient> patient(List<Patient> sharing, Optional<Lead> lead, Map<String, Patient> named) {
        if (sharing.size() == 1) {
            return Optional.of(sharing.get(0));
        }
        return lead.flatMap(Lead::patientId)
                .map(named::get)
                .filter(patient -> sharing.isEmpty() || sharing.contains(patient));
    }

    /** The patients whom leads name, by id: they may have another number than the lead. */
    private Map<String, Patient> named(Collection<Lead> leadsOfNumbers, Collection<List<Patient>> sharing) {
        Map<String, Patient> known = sharing.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Patient::id, patient -> patient, (one, same) -> one));
        Set<String> others = leadsOfNumbers.stream()
                .flatMap(lead -> lead.patientId().stream())
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toSet());
        return Stream.concat(known.values().stream(), patients.of(others).stream())
                .collect(Collectors.toMap(Patient::id, patient -> patient));
    }

    /** A lead has one name: its first word, and the rest. */
    private static String part(String name, int index) {
        String[] parts = name.trim().split("\\s+", 2);
        return index < parts.length ? parts[index] : "";
    }
}
