package net.healix360.engage.simulator.agents;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.simulator.account.AgentProfile;

/** One agent's present state; changes only by an {@link AgentAction} that the state allows. */
public final class Agent {
    private final AgentProfile usual;
    private AgentProfile profile;
    private final WorkBook workBook = new WorkBook();
    private AgentState state = AgentState.OFFLINE;
    private Instant since = Instant.EPOCH;
    private String pauseReason = "";
    private String phone;

    Agent(AgentProfile profile) {
        this.usual = profile;
        this.profile = profile;
        this.phone = profile.phone();
    }

    void act(AgentAction action, AgentMode mode, Instant at) {
        if (!may(action)) {
            throw new IllegalAgentActionException(id(), state, action);
        }
        become(action.target(), "", mode, at);
    }

    void pause(String reason, Instant at) {
        act(AgentAction.PAUSE, AgentMode.INBOUND, at);
        pauseReason = reason;
    }

    /** Whatever the state was. */
    void become(AgentState next, String reason, AgentMode mode, Instant at) {
        workBook.enter(next, mode, at);
        state = next;
        since = at;
        pauseReason = reason;
    }

    void vanish() {
        state = AgentState.OFFLINE;
        since = Instant.EPOCH;
        pauseReason = "";
        profile = usual;
        phone = profile.phone();
        workBook.forget();
    }

    void login(String phoneNumber, Instant at) {
        act(AgentAction.LOGIN, AgentMode.INBOUND, at);
        phone = phoneNumber;
    }

    public boolean may(AgentAction action) {
        return action.allowedIn(state);
    }

    /** Another name or other skills; the id stays. */
    public void revise(AgentProfile next) {
        profile = next;
    }

    public AgentProfile profile() {
        return profile;
    }

    public String id() {
        return profile.agentId();
    }

    public AgentState state() {
        return state;
    }

    public boolean isReady() {
        return state == AgentState.READY;
    }

    public Instant since() {
        return since;
    }

    public Optional<String> pauseReason() {
        return pauseReason.isEmpty() ? Optional.empty() : Optional.of(pauseReason);
    }

    /** The number the agent logged in with. */
    public String phone() {
        return phone;
    }

    public WorkBook workBook() {
        return workBook;
    }

    @Override
    public String toString() {
        return id();
    }
}
