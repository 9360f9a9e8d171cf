package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.demo.StaffMember;
import net.healix360.engage.launcher.settings.ProductSecrets;

/** The hospital's agents with their telephony identity; known by it, never removed. */
record AgentRecords(Workspace workspace, ProductSecrets secrets, String tenant, Tally tally) {
    private static final String KEY = "ozonetelAgentId";

    /** @return the records' ids in the order of {@code agents} */
    List<String> ensure(List<StaffMember> agents, Members members) throws IOException, InterruptedException {
        Records records = new Records(workspace, "agent", "agents");
        Map<String, String> ids = new HashMap<>();
        if (!workspace.fresh()) {
            records.forEach(
                    null,
                    KEY,
                    node -> ids.put(node.path(KEY).asText(), node.path("id").asText()));
        }
        List<Map<String, Object>> missing = new ArrayList<>();
        for (StaffMember agent : agents) {
            if (!ids.containsKey(agentId(agent))) {
                missing.add(record(agent, members.id(agent.email())));
            }
        }
        ids.putAll(records.upsert(missing, KEY));
        tally.added(missing.size());
        return agents.stream().map(agent -> ids.get(agentId(agent))).toList();
    }

    private Map<String, Object> record(StaffMember agent, String memberId) throws IOException {
        StaffMember.TelephonyIdentity identity = agent.telephony().orElseThrow();
        return Map.of(
                "name",
                agent.name().full(),
                KEY,
                identity.agentId(),
                "ozonetelDisplayName",
                agent.name().full(),
                "sipExtension",
                identity.sipExtension(),
                "sipPassword",
                secrets.telephonyPassword(tenant, identity.agentId()),
                "campaignName",
                identity.campaignName(),
                "memberId",
                memberId);
    }

    private static String agentId(StaffMember agent) {
        return agent.telephony().orElseThrow().agentId();
    }
}
