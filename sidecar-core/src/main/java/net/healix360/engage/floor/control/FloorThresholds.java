package net.healix360.engage.floor.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.floor.entity.Threshold;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The hospital's thresholds of the timers on the floor, by state of an agent or a call; others never turn. */
@ApplicationScoped
public class FloorThresholds {
    private final Map<String, Threshold> byState = new TreeMap<>();

    protected FloorThresholds() {}

    @Inject
    public FloorThresholds(
            @ConfigProperty(name = "floor.ringing-seconds", defaultValue = "20,45") String ringing,
            @ConfigProperty(name = "floor.in-call-seconds", defaultValue = "600,1200") String inCall,
            @ConfigProperty(name = "floor.on-hold-seconds", defaultValue = "60,180") String onHold,
            @ConfigProperty(name = "floor.wrap-up-seconds", defaultValue = "60,180") String wrapUp,
            @ConfigProperty(name = "floor.pause-seconds", defaultValue = "900,1800") String pause,
            @ConfigProperty(name = "floor.idle-seconds", defaultValue = "600,1800") String idle) {
        byState.put(AgentState.RINGING.name(), Threshold.of(ringing));
        byState.put(AgentState.IN_CALL.name(), Threshold.of(inCall));
        byState.put(CallState.ACTIVE.name(), Threshold.of(inCall));
        byState.put(CallState.HELD.name(), Threshold.of(onHold));
        byState.put(AgentState.ACW.name(), Threshold.of(wrapUp));
        byState.put(AgentState.PAUSED.name(), Threshold.of(pause));
        byState.put(AgentState.READY.name(), Threshold.of(idle));
    }

    /** For the scripts of pages: each state, and after how many seconds its timer turns, twice; {@code RINGING 20 45,…}. */
    public String inWords() {
        return byState.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().warning().toSeconds() + " "
                        + entry.getValue().critical().toSeconds())
                .collect(Collectors.joining(","));
    }
}
