package net.healix360.engage.missedcalls.boundary;

import java.time.Duration;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.SlaClock;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * How urgent a callback is, by the same clock that ranks the worklist. The clock stops with the end.
 *
 * @param level {@code low}, {@code medium}, {@code high}, {@code critical}; empty when the clock has stopped
 * @param due the time of day by which it is promised; empty when the clock has stopped
 */
public record SlaMark(String level, String due) {

    static SlaMark of(MissedCall call, HospitalTime time) {
        if (!call.isOpen()) {
            return new SlaMark("", "");
        }
        int allowed = (int)
                Math.max(1, Duration.between(call.missedAt(), call.slaDueAt()).toMinutes());
        return new SlaMark(
                SlaClock.at(time.now(), call.missedAt(), allowed).status().wireName(), time.clock(call.slaDueAt()));
    }
}
