package net.healix360.engage.replica.boundary;

import java.time.Duration;
import java.util.Optional;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** What the platform is owed, and how far behind the copy is at most; an empty text where there is nothing to tell. */
public record OutboxFigures(long waiting, String oldest, long dead, String lag) {

    static OutboxFigures of(Outbox.Depth depth, Optional<Duration> lag, HospitalTime time) {
        return new OutboxFigures(
                depth.waiting(),
                depth.oldest().map(time::waiting).orElse(""),
                depth.dead(),
                lag.map(behind -> time.waiting(time.now().minus(behind))).orElse(""));
    }
}
