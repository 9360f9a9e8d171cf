package net.healix360.engage.availability.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.AgentDay;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.floor.entity.JournalEntry;

/** What the journal has of agents, and their days as they were rolled up, which outlive the journal. */
public interface AgentBook {

    /** Lines about this agent with the vendor's time from an instant (included) to another (not included), as they arrived. */
    List<JournalEntry> told(AgentId agent, Instant from, Instant until);

    /** An agent about whose past something was told. */
    record Past(AgentId agentId, Instant at) {}

    /** What reached us since an instant about times before another, to the quarter of an hour. */
    Set<Past> toldLate(Instant since, Instant before);

    /** Keeps the day in the place of what was kept of it; keeping it again changes nothing. */
    void keep(AgentDay day);

    /** The latest day of which something is kept; empty when nothing is. */
    Optional<LocalDate> lastKept();

    Optional<AgentSession> session(AgentId agent, LocalDate day);

    /** Days from one to another, both included, latest first; days without a trace of the agent are left out. */
    List<AgentSession> sessions(AgentId agent, LocalDate from, LocalDate to);

    /** Everybody's days from one to another, both included, latest first. */
    List<AgentSession> sessions(LocalDate from, LocalDate to);

    /** How far the journal goes. */
    long reached();

    /** Who was told of after that place of the journal. */
    Set<AgentId> toldAfter(long place);

    /** A part of a day's events in their order, with the number of all. */
    EventPage events(AgentId agent, LocalDate day, int after, int limit);

    /** @param next what to give as {@code after} for the following part */
    record EventPage(List<AgentEvent> items, long total, Optional<Integer> next) {}
}
