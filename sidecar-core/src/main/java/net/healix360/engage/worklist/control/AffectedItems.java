package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.worklist.entity.ItemNews;
import net.healix360.engage.worklist.entity.ItemNews.What;

/** Which items show what is new: a lead is also in its follow-ups, and whoever has a number gives missed calls their name. */
@ApplicationScoped
public class AffectedItems {
    private static final int FOLLOW_UPS = 1_000;

    /** What is to be read again, by id, and the numbers whose items are. */
    record Affected(Set<String> missedCalls, Set<String> followUps, Set<String> leads, Set<String> phones) {}

    private Records records;

    protected AffectedItems() {}

    @Inject
    public AffectedItems(Records records) {
        this.records = records;
    }

    Affected by(Collection<ItemNews> news) {
        Set<String> leads = ids(news, What.LEAD);
        Set<String> patients = ids(news, What.PATIENT);
        Set<String> missed = ids(news, What.MISSED_CALL);
        Set<String> followUps = ids(news, What.FOLLOW_UP);
        Set<String> phones = ids(news, What.PHONE);
        Stream.of(
                        records.latest(RecordKind.FOLLOW_UP, "leadId", leads, FOLLOW_UPS),
                        records.latest(RecordKind.FOLLOW_UP, "patientId", patients, FOLLOW_UPS))
                .forEach(about -> about.forEach(followUp -> followUps.add(followUp.id())));
        records(RecordKind.LEAD, leads).forEach(lead -> lead.text("phone").ifPresent(phones::add));
        records(RecordKind.PATIENT, patients)
                .forEach(patient -> patient.text("phone").ifPresent(phones::add));
        records(RecordKind.CALL, ids(news, What.CALL)).forEach(call -> {
            call.text("callerPhone").ifPresent(phones::add);
            call.text("ucid")
                    .filter(ucid -> call.text("callbackStatus").isPresent())
                    .ifPresent(missed::add);
        });
        return new Affected(missed, followUps, leads, phones);
    }

    private Stream<PlatformRecord> records(RecordKind kind, Set<String> ids) {
        return ids.stream().flatMap(id -> records.find(kind, id).stream());
    }

    private static Set<String> ids(Collection<ItemNews> news, What what) {
        Set<String> ids = new LinkedHashSet<>();
        news.stream().filter(each -> each.what() == what).forEach(each -> ids.add(each.id()));
        return ids;
    }
}
