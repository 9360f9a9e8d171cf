package net.healix360.engage.adapter.ozonetel;

import java.time.LocalDateTime;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;

/**
 * One row of the vendor's call details, that is one leg of a call (reference/ozonetel.md §11.1). Its times are the
 * vendor's, in the hospital's zone, with a date found for each; a duration that is missing or negative is none.
 */
record CdrLeg(
        Ucid call,
        Ucid leg,
        VendorFields fields,
        Optional<AgentId> agent,
        LocalDateTime start,
        LocalDateTime end,
        Optional<LocalDateTime> pickup,
        boolean answered) {

    /** The leg that carries the call's own number: the caller's side, by which the call begins. */
    boolean isFirst() {
        return call.equals(leg);
    }

    Optional<Long> seconds(String field) {
        return VendorTime.seconds(fields.get(field));
    }

    /** A leg that began after midnight still bears the date of its call. */
    CdrLeg dayLater() {
        return new CdrLeg(
                call,
                leg,
                fields,
                agent,
                start.plusDays(1),
                end.plusDays(1),
                pickup.map(time -> time.plusDays(1)),
                answered);
    }
}
