package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.entity.CallerContext;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.care.entity.ResolvedCaller;
import net.healix360.engage.care.entity.TimelineItem;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Who somebody is and what was with them, for the screen that pops while the telephone rings: from the local copy only. */
@ApplicationScoped
public class CallerContexts {
    private static final int SHOWN = 50;
    private static final int LEADS = 20;

    private Records records;
    private CallerResolution callers;
    private CallerTimeline timeline;

    protected CallerContexts() {}

    @Inject
    public CallerContexts(Records records, CallerResolution callers, CallerTimeline timeline) {
        this.records = records;
        this.callers = callers;
        this.timeline = timeline;
    }

    public CallerContext ofPhone(PhoneNumber phone) {
        ResolvedCaller caller = callers.resolve(phone);
        return context(
                Optional.of(phone.e164()),
                caller.patient().map(Patient::id).flatMap(id -> records.find(RecordKind.PATIENT, id)),
                caller.leadId().flatMap(id -> records.find(RecordKind.LEAD, id)),
                caller.candidates());
    }

    /** @throws net.healix360.engage.foundation.problem.ProblemException 404 for a patient that this hospital has not */
    public CallerContext ofPatient(String id) {
        PlatformRecord patient = required(RecordKind.PATIENT, id);
        Optional<ResolvedCaller> caller = resolved(patient);
        Optional<String> leadOfNumber =
                caller.filter(found -> isAlone(found, id)).flatMap(ResolvedCaller::leadId);
        Optional<PlatformRecord> lead = leadsOf(id).stream()
                .findFirst()
                .or(() -> leadOfNumber.flatMap(leadId -> records.find(RecordKind.LEAD, leadId)));
        return context(patient.text("phone"), Optional.of(patient), lead, List.of());
    }

    /** @throws net.healix360.engage.foundation.problem.ProblemException 404 for a lead that this hospital has not */
    public CallerContext ofLead(String id) {
        PlatformRecord lead = required(RecordKind.LEAD, id);
        Optional<PlatformRecord> patient = lead.text("patientId")
                .or(() -> resolved(lead).flatMap(ResolvedCaller::patient).map(Patient::id))
                .flatMap(patientId -> records.find(RecordKind.PATIENT, patientId));
        return context(lead.text("phone"), patient, Optional.of(lead), List.of());
    }

    private CallerContext context(
            Optional<String> phone,
            Optional<PlatformRecord> patient,
            Optional<PlatformRecord> lead,
            List<Patient> candidates) {
        Optional<String> patientId = patient.map(PlatformRecord::id);
        List<String> leads = Stream.concat(lead.stream(), patientId.stream().flatMap(id -> leadsOf(id).stream()))
                .map(PlatformRecord::id)
                .distinct()
                .toList();
        List<TimelineItem> items = timeline.of(phone, patientId, leads, SHOWN + 1);
        boolean more = items.size() > SHOWN;
        return new CallerContext(phone, patient, lead, candidates, more ? items.subList(0, SHOWN) : items, more);
    }

    /** A lead of a number that several share may be anybody's. */
    private static boolean isAlone(ResolvedCaller caller, String patientId) {
        return caller.candidates().isEmpty()
                && caller.patient().filter(one -> one.id().equals(patientId)).isPresent();
    }

    private Optional<ResolvedCaller> resolved(PlatformRecord person) {
        return person.text("phone").flatMap(PhoneNumber::parse).map(callers::resolve);
    }

    private List<PlatformRecord> leadsOf(String patientId) {
        return records.latest(RecordKind.LEAD, "patientId", List.of(patientId), LEADS);
    }

    private PlatformRecord required(RecordKind kind, String id) {
        return records.find(kind, id).orElseThrow(() -> Problem.notFound("There is no such " + kind.wireName() + ".")
                .asException());
    }
}
