package net.healix360.engage.rules.rule;

/** What a rule may wait for, with its name on the wire. */
public enum RuleEvent {
    /** A patient called and nobody answered. */
    CALL_MISSED("call.missed", true),
    CALL_ENDED("call.ended", true),
    /** What came of a call was chosen. */
    CALL_DISPOSED("call.disposed", true),
    /** An entry of the callback queue found or lost its owner, or came nearer its end. */
    CALLBACK_CHANGED("callback.changed", false),
    LEAD_CREATED("lead.created", true),
    LEAD_CHANGED("lead.changed", false),
    FOLLOW_UP_CREATED("followUp.created", true),
    FOLLOW_UP_CHANGED("followUp.changed", false),
    AGENT_STATE_CHANGED("agent.stateChanged", true);

    private final String wireName;
    private final boolean beginning;

    RuleEvent(String wireName, boolean beginning) {
        this.wireName = wireName;
        this.beginning = beginning;
    }

    public String wireName() {
        return wireName;
    }

    /** Whether no rule can bring it about, so that a chain of rules never goes on with it. */
    public boolean isBeginning() {
        return beginning;
    }
}
