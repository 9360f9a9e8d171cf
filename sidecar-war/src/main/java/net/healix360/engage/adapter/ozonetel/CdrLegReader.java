package net.healix360.engage.adapter.ozonetel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;

/** Reads a row of the call details if it is this hospital's; a row that cannot be one of a call is left out. */
final class CdrLegReader {
    private final HospitalFilter ours;

    CdrLegReader(HospitalFilter ours) {
        this.ours = ours;
    }

    Optional<CdrLeg> read(VendorFields row) {
        Optional<Agent> agent = ours.agent(
                row.lastLeg("AgentID").orElse(""), row.lastLeg("AgentName").orElse(""));
        if (agent.isEmpty() && !ours.isOurNumber(row.get("DID"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(leg(row, agent.map(Agent::id).or(() -> named(row))));
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<AgentId> named(VendorFields row) {
        return row.lastLeg("AgentID").map(AgentId::new);
    }

    private static CdrLeg leg(VendorFields row, Optional<AgentId> agent) {
        String leg = row.find("UCID").orElseGet(() -> row.get("CallID"));
        LocalDate day = LocalDate.parse(row.get("CallDate"));
        LocalDateTime start = day.atTime(LocalTime.parse(row.get("StartTime")));
        LocalDateTime end = row.find("EndTime")
                .map(LocalTime::parse)
                .map(time -> notBefore(start, day.atTime(time)))
                .orElse(start);
        boolean answered = row.get("Status").equalsIgnoreCase("answered");
        Optional<LocalDateTime> pickup = answered ? Optional.of(pickup(row, start, end)) : Optional.empty();
        return new CdrLeg(
                new Ucid(row.find("CallID").orElse(leg)), new Ucid(leg), row, agent, start, end, pickup, answered);
    }

    private static LocalDateTime pickup(VendorFields row, LocalDateTime start, LocalDateTime end) {
        LocalDateTime pickup = row.find("PickupTime")
                .map(LocalTime::parse)
                .map(time -> notBefore(start, start.toLocalDate().atTime(time)))
                .orElseGet(() -> start.plusSeconds(
                        VendorTime.seconds(row.get("TimeToAnswer")).orElse(0L)));
        return pickup.isAfter(end) ? end : pickup;
    }

    /** Only the time of day is given: what lies before the start is of the next day. */
    private static LocalDateTime notBefore(LocalDateTime start, LocalDateTime time) {
        return time.isBefore(start) ? time.plusDays(1) : time;
    }
}
