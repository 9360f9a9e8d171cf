package net.healix360.engage.it.faults;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How one hospital's floor must stand after the events that were acknowledged; its own fold, of the sender's knowledge. */
final class FloorModel {
    private static final Map<String, String> STATES = Map.of(
            "login", "PAUSED",
            "release", "READY",
            "ready", "READY",
            "idle", "READY",
            "aux", "PAUSED",
            "pause", "PAUSED",
            "calling", "RINGING",
            "incall", "IN_CALL",
            "acw", "ACW",
            "logout", "OFFLINE");

    private final SortedMap<String, String> agents = new TreeMap<>();
    private final SortedMap<String, String> calls = new TreeMap<>();

    synchronized void agent(String agent, String action) {
        agents.put(agent, STATES.get(action.toLowerCase(Locale.ROOT)));
    }

    /** @param agent empty while nobody has the call */
    synchronized void call(String ucid, String agent, String action) {
        switch (action) {
            case "Calling" -> calls.put(ucid, "RINGING " + agent);
            case "Answered" -> calls.put(ucid, "ACTIVE " + agent);
            default -> calls.remove(ucid);
        }
    }

    /** Each agent's state. */
    synchronized SortedMap<String, String> agents() {
        return new TreeMap<>(agents);
    }

    /** Each call that has not ended, with its state and agent. */
    synchronized SortedMap<String, String> calls() {
        return new TreeMap<>(calls);
    }
}
