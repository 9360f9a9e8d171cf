package net.healix360.engage.floor.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** The floor as the monitor shows it: figures of all of it, rows of what the filter lets through. */
public record FloorTables(
        FloorFilter filter,
        List<Figure> callFigures,
        List<Figure> agentFigures,
        List<CallRow> calls,
        List<AgentRow> agents) {
    private static final Comparator<FloorAgent> BY_NAME = Comparator.comparing(
                    (FloorAgent agent) -> agent.name().toLowerCase(Locale.ROOT))
            .thenComparing(agent -> agent.status().agentId().value());

    static FloorTables of(FloorView floor, FloorFilter filter, HospitalTime time) {
        Map<AgentId, String> names = floor.agents().stream()
                .collect(Collectors.toMap(agent -> agent.status().agentId(), FloorAgent::name));
        List<CallRow> calls = floor.calls().stream()
                .map(call -> CallRow.of(call, names, time))
                .toList();
        Map<String, CallRow> latestOf = calls.stream()
                .collect(Collectors.toMap(CallRow::agentId, Function.identity(), (before, after) -> after));
        return new FloorTables(
                filter,
                Figure.ofCalls(floor),
                Figure.ofAgents(floor),
                calls.stream().filter(filter::shows).toList(),
                floor.agents().stream()
                        .filter(filter::shows)
                        .sorted(BY_NAME)
                        .map(agent -> AgentRow.of(agent, latestOf, time))
                        .toList());
    }
}
