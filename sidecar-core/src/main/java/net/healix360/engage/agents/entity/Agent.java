package net.healix360.engage.agents.entity;

/**
 * An agent as the hospital's directory has it.
 *
 * @param recordId the Agent record in the platform
 * @param memberId the workspace member who is this agent
 */
public record Agent(
        AgentId id,
        String name,
        String recordId,
        String memberId,
        String sipExtension,
        String sipPassword,
        String campaignName) {

    /** Without the SIP password: an agent may stand in a log line. */
    @Override
    public String toString() {
        return "Agent[" + id + ", " + name + "]";
    }
}
