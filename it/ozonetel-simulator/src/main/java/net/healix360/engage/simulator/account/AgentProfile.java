package net.healix360.engage.simulator.account;

import java.util.List;

/**
 * An agent as configured.
 *
 * @param agentId login name, compared ignoring case
 * @param uniqueId the vendor's numeric id
 * @param phone extension the calls go to
 */
public record AgentProfile(
        String agentId, long uniqueId, String name, String password, String phone, List<String> skills) {
    public AgentProfile {
        Required.text("agents[].agentId", agentId);
        String at = "agents[" + agentId + "].";
        name = name == null ? agentId : name;
        password = password == null ? "" : password;
        Required.text(at + "phone", phone);
        skills = skills == null ? List.of() : List.copyOf(skills);
    }

    public boolean hasSkill(String skill) {
        return skills.contains(skill);
    }
}
