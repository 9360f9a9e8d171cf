package net.healix360.engage.replica.boundary;

import java.time.Instant;
import net.healix360.engage.replica.control.Replica;
import net.healix360.engage.replica.entity.SyncState;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * How near the copy of one kind is, as a row of the page; what is not known is an empty text.
 *
 * @param state {@code fault}, {@code first}, {@code anew} or {@code current}; the page has the word for it
 */
public record KindRow(
        String kind, String records, String state, String sweptAt, String sweptClock, String lag, String fault) {

    static KindRow of(Replica.Status status, HospitalTime time) {
        SyncState sync = status.state();
        return new KindRow(
                sync.kind().wireName(),
                "%,d".formatted(status.records()),
                state(sync),
                sync.sweptAt().map(Instant::toString).orElse(""),
                sync.sweptAt().map(time::clock).orElse(""),
                sync.sweptAt().map(time::waiting).orElse(""),
                sync.fault().orElse(""));
    }

    private static String state(SyncState sync) {
        if (sync.fault().isPresent()) {
            return "fault";
        }
        if (sync.complete()) {
            return "current";
        }
        return sync.sweptAt().isPresent() ? "anew" : "first";
    }
}
