package net.healix360.engage.callrecords.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run over the vendor's records is.
 *
 * @param days how many days it is asked for
 * @param daysDone how many of them are over, with or without their calls
 * @param rows calls that the vendor listed
 * @param added calls that nobody had told us of
 * @param changed calls of which something was missing or otherwise
 * @param faults a sentence for each day that the vendor did not give us
 */
public record EnrichmentProgress(int days, int daysDone, long rows, long added, long changed, List<String> faults) {

    public EnrichmentProgress {
        faults = List.copyOf(faults);
    }

    static EnrichmentProgress of(int days) {
        return new EnrichmentProgress(days, 0, 0, 0, 0, List.of());
    }

    EnrichmentProgress listed(int more) {
        return new EnrichmentProgress(days, daysDone, rows + more, added, changed, faults);
    }

    EnrichmentProgress taken(int more, int otherwise) {
        return new EnrichmentProgress(days, daysDone, rows, added + more, changed + otherwise, faults);
    }

    EnrichmentProgress dayDone() {
        return new EnrichmentProgress(days, daysDone + 1, rows, added, changed, faults);
    }

    EnrichmentProgress without(LocalDate day, String why) {
        List<String> more = new ArrayList<>(faults);
        more.add("The calls of " + day + " were not read: " + why);
        return new EnrichmentProgress(days, daysDone, rows, added, changed, more);
    }

    public boolean isDone() {
        return daysDone == days;
    }
}
