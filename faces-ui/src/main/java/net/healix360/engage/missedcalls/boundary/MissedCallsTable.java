package net.healix360.engage.missedcalls.boundary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * A page of the queue with the ways out of it.
 *
 * @param status the tab's callback status; empty for all
 * @param total how many rows the tab and the search have on all pages
 * @param newer address of the page before; empty on the first
 * @param older address of the page after; empty on the last
 * @param owners the agents' names by id, for owners that the stream brings
 */
public record MissedCallsTable(
        List<MissedCallRow> rows,
        long total,
        List<Tab> tabs,
        String status,
        String search,
        String cursor,
        String newer,
        String older,
        boolean misread,
        Map<String, String> owners) {

    static MissedCallsTable of(
            MissedCallPage page, MissedCallsAddress address, HospitalTime time, AgentDirectory agents) {
        PageTrail trail = address.trail();
        return new MissedCallsTable(
                page.items().stream()
                        .map(call -> MissedCallRow.of(call, time, id -> nameOf(id, agents)))
                        .toList(),
                page.total(),
                Tab.of(address),
                address.status().map(CallbackStatus::name).orElse(""),
                address.search(),
                trail.cursor().orElse(""),
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

    private static String nameOf(AgentId id, AgentDirectory agents) {
        return agents.find(id).map(Agent::name).orElse(id.value());
    }
}
