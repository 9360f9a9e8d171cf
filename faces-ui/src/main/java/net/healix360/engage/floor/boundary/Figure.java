package net.healix360.engage.floor.boundary;

import java.util.List;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.floor.entity.FloorView;

/**
 * A number over the tables and the list behind it.
 *
 * @param name its name in the API, its test id, and its word
 * @param value how many
 * @param parameter {@code calls} or {@code agents}: which table lists them
 * @param state the state that filters that table; empty for all rows
 */
public record Figure(String name, long value, String parameter, String state) {

    static List<Figure> ofCalls(FloorView floor) {
        return List.of(
                new Figure("activeCalls", floor.activeCalls(), "calls", ""),
                new Figure("ringing", floor.ringing(), "calls", CallState.RINGING.name()),
                new Figure("onHold", floor.onHold(), "calls", CallState.HELD.name()));
    }

    static List<Figure> ofAgents(FloorView floor) {
        return List.of(
                agents(floor, AgentState.READY),
                agents(floor, AgentState.IN_CALL),
                agents(floor, AgentState.ACW),
                agents(floor, AgentState.PAUSED),
                agents(floor, AgentState.OFFLINE));
    }

    private static Figure agents(FloorView floor, AgentState state) {
        return new Figure("agents." + state, floor.agentsIn(state), "agents", state.name());
    }

    /** The page with exactly the rows that are counted. */
    public String href() {
        return state.isEmpty() ? "live-monitor" : "live-monitor?" + parameter + "=" + state;
    }
}
