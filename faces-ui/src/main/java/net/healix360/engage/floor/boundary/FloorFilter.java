package net.healix360.engage.floor.boundary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.floor.entity.FloorAgent;

/**
 * Which rows of the monitor the address asks for.
 *
 * @param text what a name, an id or a number must contain, in lower case; empty for all
 * @param misread the address names a state that there is not; it is left out, and the page says so
 */
public record FloorFilter(
        Optional<CallState> callState, Optional<AgentState> agentState, String text, boolean misread) {
    static final int LONGEST_TEXT = 100;

    public static FloorFilter of(String calls, String agents, String text) {
        Optional<CallState> call = named(CallState.values(), calls).filter(state -> state != CallState.ENDED);
        Optional<AgentState> agent = named(AgentState.values(), agents);
        boolean misread = (isGiven(calls) && call.isEmpty()) || (isGiven(agents) && agent.isEmpty());
        return new FloorFilter(call, agent, needle(text), misread);
    }

    public boolean isEmpty() {
        return callState.isEmpty() && agentState.isEmpty() && text.isEmpty();
    }

    /** The state by name, for the page; empty for all. */
    public String callStateName() {
        return callState.map(CallState::name).orElse("");
    }

    public String agentStateName() {
        return agentState.map(AgentState::name).orElse("");
    }

    public boolean shows(FloorAgent agent) {
        return agentState.map(agent.status().state()::equals).orElse(true)
                && found(Stream.of(agent.name(), agent.status().agentId().value()));
    }

    public boolean shows(CallRow call) {
        return callState.map(state -> state.name().equals(call.state())).orElse(true)
                && found(Stream.of(
                        call.agentName(),
                        call.agentId(),
                        call.callerName(),
                        call.phone().toString(),
                        call.did()));
    }

    private boolean found(Stream<String> texts) {
        return texts.anyMatch(candidate -> candidate.toLowerCase(Locale.ROOT).contains(text));
    }

    /** People type numbers with gaps; the list has none. */
    private static String needle(String text) {
        String wanted = isGiven(text) ? text.strip().toLowerCase(Locale.ROOT) : "";
        String kept = wanted.substring(0, Math.min(wanted.length(), LONGEST_TEXT));
        return kept.matches("[+\\d][\\d\\s()-]*") ? kept.replaceAll("[\\s()-]", "") : kept;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isBlank();
    }
}
