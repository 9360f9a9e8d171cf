package net.healix360.engage.care.entity;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;

/**
 * All that the desk shows of one person.
 *
 * @param phone the number that was asked for, else the person's
 * @param patient empty for nobody, and when several share the number and nothing tells who it is
 * @param candidates everybody with the number when there are several
 * @param timeline latest first
 * @param more whether the timeline goes on
 */
public record CallerContext(
        Optional<String> phone,
        Optional<PlatformRecord> patient,
        Optional<PlatformRecord> lead,
        List<Patient> candidates,
        List<TimelineItem> timeline,
        boolean more) {

    public CallerContext {
        candidates = List.copyOf(candidates);
        timeline = List.copyOf(timeline);
    }

    /** Whether the hospital knows nobody with that number. */
    public boolean isNew() {
        return patient.isEmpty() && lead.isEmpty() && candidates.isEmpty();
    }
}
