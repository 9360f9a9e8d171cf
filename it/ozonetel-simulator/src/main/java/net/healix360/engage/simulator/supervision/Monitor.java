package net.healix360.engage.simulator.supervision;

import java.time.Instant;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallPhase;

/** A supervisor in the call of one agent. Over as soon as the agent has left the call. */
public final class Monitor {
    private final String id;
    private final Call call;
    private final Agent agent;
    private final String sipNumber;
    private final Instant startedAt;
    private MonitorMode mode = MonitorMode.LISTEN;

    Monitor(String id, Call call, Agent agent, String sipNumber, Instant startedAt) {
        this.id = id;
        this.call = call;
        this.agent = agent;
        this.sipNumber = sipNumber;
        this.startedAt = startedAt;
    }

    boolean isOver() {
        return call.phase() == CallPhase.ENDED || !call.occupies(agent);
    }

    void switchTo(MonitorMode next) {
        mode = next;
    }

    public String id() {
        return id;
    }

    public Call call() {
        return call;
    }

    public Agent agent() {
        return agent;
    }

    public String sipNumber() {
        return sipNumber;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public MonitorMode mode() {
        return mode;
    }
}
