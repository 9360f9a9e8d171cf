package net.healix360.engage.agents.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The agent's state machine: every state, everything that can happen in it, and where it leads. Events are lost, come late,
 * twice and out of order, so a step that should not come next is taken all the same; it is marked irregular (with {@code !})
 * and counted, for it tells that something was lost.
 */
public final class AgentSteps {
    private static final String TABLE = """
            from    | LOGIN   | RELEASE | PAUSE   | CALLING  | INCALL   | ACW  | LOGOUT  | CONTRADICTION
            OFFLINE | PAUSED  | READY!  | PAUSED! | RINGING! | IN_CALL! | ACW! | OFFLINE | UNKNOWN
            READY   | PAUSED! | READY   | PAUSED  | RINGING  | IN_CALL! | ACW! | OFFLINE | UNKNOWN
            PAUSED  | PAUSED! | READY   | PAUSED  | RINGING! | IN_CALL! | ACW! | OFFLINE | UNKNOWN
            RINGING | PAUSED! | READY   | PAUSED  | RINGING  | IN_CALL  | ACW  | OFFLINE | UNKNOWN
            IN_CALL | PAUSED! | READY!  | PAUSED! | RINGING! | IN_CALL  | ACW  | OFFLINE | UNKNOWN
            ACW     | PAUSED! | READY   | PAUSED  | RINGING! | IN_CALL! | ACW  | OFFLINE | UNKNOWN
            UNKNOWN | PAUSED  | READY   | PAUSED  | RINGING  | IN_CALL  | ACW  | OFFLINE | UNKNOWN
            """;

    private static final Map<AgentState, Map<AgentAction, Step>> STEPS = read();

    private AgentSteps() {}

    /**
     * Where an action leads.
     *
     * @param regular whether it was expected in the state before
     */
    public record Step(AgentState into, boolean regular) {}

    public static Step from(AgentState state, AgentAction action) {
        return STEPS.get(state).get(action);
    }

    private static Map<AgentState, Map<AgentAction, Step>> read() {
        List<List<String>> rows = TABLE.lines().map(AgentSteps::cells).toList();
        List<AgentAction> actions =
                rows.get(0).stream().skip(1).map(AgentAction::valueOf).toList();
        Map<AgentState, Map<AgentAction, Step>> steps = new EnumMap<>(AgentState.class);
        rows.stream().skip(1).forEach(row -> {
            Map<AgentAction, Step> from = new EnumMap<>(AgentAction.class);
            for (int column = 0; column < actions.size(); column++) {
                from.put(actions.get(column), step(row.get(column + 1)));
            }
            steps.put(AgentState.valueOf(row.get(0)), from);
        });
        return steps;
    }

    private static Step step(String cell) {
        boolean regular = !cell.endsWith("!");
        return new Step(AgentState.valueOf(regular ? cell : cell.substring(0, cell.length() - 1)), regular);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }
}
