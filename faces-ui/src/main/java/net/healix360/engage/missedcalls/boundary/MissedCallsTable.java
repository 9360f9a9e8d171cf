package net.healix360.engage.missedcalls.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.lists.boundary.PageTrail;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * A page of the queue with the ways out of it.
 *
 * @param total how many rows the tab and the filters have on all pages
 * @param tabs the parts of the queue
 * @param ends the ways of ending, when ended ones are shown
 * @param view the tab's name; empty for all
 * @param day the day that is asked for, as it is now; empty for every day
 * @param from when that day begins, and {@code to} when it ends; empty for every day
 * @param query the same list in the API, for the browser to read again
 * @param newer address of the page before; empty on the first
 * @param older address of the page after; empty on the last
 * @param owners the agents' names by id, for owners that the stream brings
 */
public record MissedCallsTable(
        List<MissedCallRow> rows,
        long total,
        List<Tab> tabs,
        List<Tab> ends,
        String view,
        String search,
        String day,
        String from,
        String to,
        boolean leaked,
        boolean unclaimed,
        boolean narrowed,
        boolean first,
        String query,
        String newer,
        String older,
        boolean misread,
        Map<String, String> owners) {

    static MissedCallsTable of(
            MissedCallPage page, MissedCallsAddress address, HospitalTime time, AgentDirectory agents) {
        PageTrail trail = address.trail();
        Optional<LocalDate> day = address.day(time.now(), time.zone());
        return new MissedCallsTable(
                page.items().stream()
                        .map(call -> MissedCallRow.of(call, time, id -> nameOf(id, agents)))
                        .toList(),
                page.total(),
                Tab.of(address),
                Tab.ends(address),
                address.view() == QueueView.ALL ? "" : address.view().name(),
                address.search(),
                day.map(LocalDate::toString).orElse(""),
                day.map(on -> start(on, time).toString()).orElse(""),
                day.map(on -> start(on.plusDays(1), time).toString()).orElse(""),
                address.leaked(),
                address.unclaimed(),
                address.isNarrowed(),
                trail.isFirst(),
                address.query(),
                trail.isFirst() ? "" : address.page(trail.newer()).href(),
                page.nextCursor()
                        .map(next -> address.page(trail.older(next)).href())
                        .orElse(""),
                address.misread(),
                agents.all().stream()
                        .collect(Collectors.toMap(agent -> agent.id().value(), Agent::name)));
    }

    /** How many rows a page has at most; the browser keeps to it. */
    public int limit() {
        return MissedCallsAddress.ROWS;
    }

    private static Instant start(LocalDate day, HospitalTime time) {
        return day.atStartOfDay(time.zone()).toInstant();
    }

    private static String nameOf(AgentId id, AgentDirectory agents) {
        return agents.find(id).map(Agent::name).orElse(id.value());
    }
}
