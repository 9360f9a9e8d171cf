package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** One box for patients, leads, appointments and calls (helix-engage.md §2.11), fast enough to answer while somebody types. */
@ApplicationScoped
public class GlobalSearch {
    static final int SHOWN = 5;

    /** How many hits are put in order; with more than these the words say too little to choose among them. */
    private static final int HITS = 40;

    /** The first few of each kind. */
    public record Found(
            List<PlatformRecord> patients,
            List<PlatformRecord> leads,
            List<PlatformRecord> appointments,
            List<PlatformRecord> calls) {}

    private Records records;
    private Appointments appointments;
    private Clock clock;

    protected GlobalSearch() {}

    @Inject
    public GlobalSearch(Records records, Appointments appointments, Clock clock) {
        this.records = records;
        this.appointments = appointments;
        this.clock = clock;
    }

    public Found find(String words) {
        SearchOrder best = new SearchOrder(words);
        List<PlatformRecord> patients = hits(RecordKind.PATIENT, words, best);
        return new Found(patients, hits(RecordKind.LEAD, words, best), visits(words, patients), calls(words));
    }

    private List<PlatformRecord> hits(RecordKind kind, String words, SearchOrder order) {
        return order.first(SHOWN, records.search(kind, words, HITS));
    }

    /** By the whole UCID: it is copied from somewhere, not typed. */
    private List<PlatformRecord> calls(String words) {
        return records.latest(RecordKind.CALL, "ucid", List.of(words.strip()), SHOWN);
    }

    /** Those of the patients who were found come first: a name is what people look for. */
    private List<PlatformRecord> visits(String words, List<PlatformRecord> patients) {
        Comparator<PlatformRecord> soonest = new VisitOrder(clock.instant());
        List<String> ids = patients.stream().map(PlatformRecord::id).toList();
        Stream<PlatformRecord> ofPatients =
                appointments.latestOf(ids, HITS).stream().sorted(soonest);
        Stream<PlatformRecord> byWords =
                records.search(RecordKind.APPOINTMENT, words, HITS).stream().sorted(soonest);
        Map<String, PlatformRecord> first = new LinkedHashMap<>();
        Stream.concat(ofPatients, byWords).forEach(visit -> first.putIfAbsent(visit.id(), visit));
        return first.values().stream().limit(SHOWN).toList();
    }

    /** What is to come, soonest first; then what was, latest first. */
    private record VisitOrder(Instant now) implements Comparator<PlatformRecord> {
        @Override
        public int compare(PlatformRecord one, PlatformRecord other) {
            Instant first = one.instant("scheduledAt").orElse(Instant.EPOCH);
            Instant second = other.instant("scheduledAt").orElse(Instant.EPOCH);
            boolean ahead = !first.isBefore(now);
            if (ahead == second.isBefore(now)) {
                return ahead ? -1 : 1;
            }
            return ahead ? first.compareTo(second) : second.compareTo(first);
        }
    }
}
