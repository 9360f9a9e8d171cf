package net.healix360.engage.simulator.agents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.account.AgentProfile;
import net.healix360.engage.simulator.time.Timeline;

/** All agents of the account: lets them act and tells the listeners. */
public final class AgentFloor {
    private static final String MISSED_RING = "Missed call";

    private final Map<String, Agent> agents = new LinkedHashMap<>();
    private final List<AgentListener> listeners = new ArrayList<>();
    private final Timeline timeline;

    public AgentFloor(List<AgentProfile> profiles, Timeline timeline) {
        this.timeline = timeline;
        profiles.forEach(profile -> agents.put(key(profile.agentId()), new Agent(profile)));
    }

    public void listen(AgentListener listener) {
        listeners.add(listener);
    }

    public Optional<Agent> find(String agentId) {
        return Optional.ofNullable(agents.get(key(agentId)));
    }

    public Collection<Agent> agents() {
        return Collections.unmodifiableCollection(agents.values());
    }

    /** Who may be rung for {@code skill}, longest idle first. */
    public List<Agent> ready(String skill) {
        return agents.values().stream()
                .filter(agent -> agent.isReady() && agent.profile().hasSkill(skill))
                .sorted(Comparator.comparing(Agent::since))
                .toList();
    }

    public void login(Agent agent, String phoneNumber) {
        agent.login(phoneNumber, timeline.now());
        tell(agent, AgentAction.LOGIN, AgentMode.INBOUND);
    }

    public void act(Agent agent, AgentAction action) {
        act(agent, action, AgentMode.INBOUND);
    }

    public void act(Agent agent, AgentAction action, AgentMode mode) {
        agent.act(action, mode, timeline.now());
        tell(agent, action, mode);
    }

    /** Does nothing when the agent's state forbids it: somebody may have changed it behind the call's back. */
    public void follow(Agent agent, AgentAction action, AgentMode mode) {
        if (agent.may(action)) {
            act(agent, action, mode);
        }
    }

    /** The state changes whatever it was, and nobody is told: what the vendor knows is then not what its events said. */
    public void changeSilently(Agent agent, AgentState state, String reason) {
        agent.become(state, reason, AgentMode.INBOUND, timeline.now());
    }

    /** The vendor pauses an agent who let it ring. */
    public void pauseAfterMissedRing(Agent agent) {
        agent.become(AgentState.PAUSED, MISSED_RING, AgentMode.INBOUND, timeline.now());
        tell(agent, AgentAction.PAUSE, AgentMode.INBOUND);
    }

    public void pause(Agent agent, String reason) {
        agent.pause(reason, timeline.now());
        tell(agent, AgentAction.PAUSE, AgentMode.INBOUND);
    }

    /** Logs in whoever is offline and releases whoever is logged in or on a break; a call or ACW is left alone. */
    public void bringToDesk(Agent agent) {
        if (agent.state() == AgentState.OFFLINE) {
            login(agent, agent.profile().phone());
        }
        if (agent.state() == AgentState.IDLE || agent.state() == AgentState.PAUSED) {
            act(agent, AgentAction.RELEASE);
        }
    }

    /** Everybody is gone and nobody is told. */
    public void vanish() {
        agents.values().forEach(Agent::vanish);
    }

    private void tell(Agent agent, AgentAction action, AgentMode mode) {
        listeners.forEach(listener -> listener.agentActed(agent, action, mode, timeline.now()));
    }

    private static String key(String agentId) {
        return agentId.toLowerCase(Locale.ROOT);
    }
}
