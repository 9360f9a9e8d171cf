package net.healix360.engage.adapter.ozonetel;

import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentState;

/** The vendor's words for what an agent does, in events (reference/ozonetel.md §3.6) and in its list of agents (§6.4). */
final class AgentWords {
    private AgentWords() {}

    /** Empty for a word that we do not know. {@code BUSY} may be ringing or talking; it counts as talking. */
    static Optional<AgentState> state(String word) {
        return Optional.ofNullable(
                switch (word.trim().toLowerCase(Locale.ROOT)) {
                    case "release", "ready", "idle" -> AgentState.READY;
                    case "login", "aux", "pause", "paused" -> AgentState.PAUSED;
                    case "calling" -> AgentState.RINGING;
                    case "incall", "busy" -> AgentState.IN_CALL;
                    case "acw" -> AgentState.ACW;
                    case "logout" -> AgentState.OFFLINE;
                    default -> null;
                });
    }
}
