package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.telephony.entity.VendorAgent;

/** Agents in and out, ready and on a break (reference/ozonetel.md §6). */
@ApplicationScoped
public class VendorAgents {
    private static final String DOOR = "/CAServices/AgentAuthenticationV2/index.php";
    private static final String ADMIN_LOGOUT = "/CAServicesV2/agentLogoutByAdmin.html";
    private static final String STATE = "/ca_apis/changeAgentState";
    private static final String LOGINS = "/ca_apis/getAgentLogins";

    private OzonetelAccount account;
    private VendorApi api;
    private VendorLimits limits;
    private HospitalFilter ours;

    protected VendorAgents() {}

    @Inject
    public VendorAgents(OzonetelAccount account, VendorApi api, VendorLimits limits, HospitalFilter ours) {
        this.account = account;
        this.api = api;
        this.limits = limits;
        this.ours = ours;
    }

    void login(Agent agent) {
        Verdict verdict = door(agent, "login", Map.of("phoneNumber", agent.sipExtension()));
        if (!verdict.says("already logged in")) {
            verdict.orFault();
        }
    }

    void logout(Agent agent) {
        Verdict verdict = door(agent, "logout", Map.of());
        if (!verdict.says("is not logged in")) {
            verdict.orFault();
        }
    }

    private Verdict door(Agent agent, String action, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("userName", account.userName());
        fields.put("apiKey", account.apiKey());
        fields.put("action", action);
        fields.putAll(more);
        String authorization = VendorRequests.basic(agent.id().value(), agent.sipPassword());
        return api.form(DOOR, fields, Optional.of(authorization));
    }

    void forceLogout(AgentId agentId) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("username", account.userName());
        fields.put("api_key", account.apiKey());
        fields.put("agentid", agentId.value());
        api.form(ADMIN_LOGOUT, fields, Optional.empty()).orFault();
    }

    void ready(AgentId agentId) {
        api.order(STATE, state(agentId, "Ready").build()).orFault();
    }

    void pause(AgentId agentId, String reason) {
        api.order(STATE, state(agentId, "Pause").add("pauseReason", reason).build())
                .orFault();
    }

    private JsonObjectBuilder state(AgentId agentId, String state) {
        return Json.createObjectBuilder()
                .add("userName", account.userName())
                .add("agentId", agentId.value())
                .add("state", state);
    }

    List<VendorAgent> loggedIn() {
        limits.take(Allowance.AGENT_LOGINS);
        JsonObject who =
                Json.createObjectBuilder().add("userName", account.userName()).build();
        return api.ask("POST", LOGINS, who).orFault().list().getValuesAs(JsonObject.class).stream()
                .map(VendorFields::new)
                .flatMap(this::mine)
                .toList();
    }

    private Stream<VendorAgent> mine(VendorFields row) {
        String word = row.get("AgentState");
        return ours
                .agent(row.get("AgentId"), row.get("AgentName"))
                .map(agent -> new VendorAgent(agent.id(), AgentWords.state(word), word, row.get("PhoneNumber")))
                .stream();
    }
}
