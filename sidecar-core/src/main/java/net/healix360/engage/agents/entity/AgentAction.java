package net.healix360.engage.agents.entity;

import java.util.Optional;

/** What can happen to an agent, each in the words of the vendor's events (reference/ozonetel.md §3.6). */
public enum AgentAction {
    LOGIN(AgentState.PAUSED),
    /** {@code release}, {@code ready} or {@code IDLE}. */
    RELEASE(AgentState.READY),
    /** {@code AUX} or {@code pause}. */
    PAUSE(AgentState.PAUSED),
    CALLING(AgentState.RINGING),
    INCALL(AgentState.IN_CALL),
    ACW(AgentState.ACW),
    LOGOUT(AgentState.OFFLINE),
    /** Our own knowledge: the vendor's list and its events contradict each other. */
    CONTRADICTION(AgentState.UNKNOWN);

    /** The reason of a pause that nobody chose: logged in, and no other action yet (contract §6). */
    public static final String LOGIN_REASON = "login";

    private final AgentState into;

    AgentAction(AgentState into) {
        this.into = into;
    }

    /** The state that it leads to, whatever the state was before: the vendor's word is taken. */
    public AgentState into() {
        return into;
    }

    /** The action behind a state that was told. */
    public static AgentAction of(AgentState state, Optional<String> reason) {
        return switch (state) {
            case READY -> RELEASE;
            case PAUSED -> reason.equals(Optional.of(LOGIN_REASON)) ? LOGIN : PAUSE;
            case RINGING -> CALLING;
            case IN_CALL -> INCALL;
            case ACW -> ACW;
            case OFFLINE -> LOGOUT;
            case UNKNOWN -> CONTRADICTION;
        };
    }
}
