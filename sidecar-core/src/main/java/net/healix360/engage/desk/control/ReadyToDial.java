package net.healix360.engage.desk.control;

import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.foundation.problem.Problem;

/** Only a ready agent dials: not on a break (#529), not in a call, not before the last one is disposed. */
final class ReadyToDial {
    private ReadyToDial() {}

    static void require(FloorAgent agent) {
        AgentStatus status = agent.status();
        if (status.state() == AgentState.READY && agent.ucid().isEmpty()) {
            return;
        }
        Problem problem = Problem.conflict("agent-not-ready", sentence(status))
                .with("state", status.state().name());
        throw status.reason()
                .map(reason -> problem.with("reason", reason))
                .orElse(problem)
                .asException();
    }

    private static String sentence(AgentStatus status) {
        return switch (status.state()) {
            case READY, RINGING, IN_CALL -> "You are in a call. End it before you dial.";
            case PAUSED ->
                "You are on pause"
                        + status.reason().map(reason -> " (" + reason + ")").orElse("")
                        + ". Choose Ready before you dial.";
            case ACW -> "Say what came of the last call before you dial.";
            case OFFLINE -> "You are not logged in to telephony. Choose Ready before you dial.";
            case UNKNOWN -> "Nothing was heard of your phone for a long time. Choose Ready before you dial.";
        };
    }
}
