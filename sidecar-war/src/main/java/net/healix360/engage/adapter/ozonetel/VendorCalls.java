package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.entity.CallCommand;
import net.healix360.engage.telephony.entity.DialOrder;
import net.healix360.engage.telephony.entity.RecordingAction;

/** Dials, and acts on live calls (reference/ozonetel.md §8.1, §9.1, §9.5). */
@ApplicationScoped
public class VendorCalls {
    private static final String DIAL = "/ca_apis/AgentManualDial";
    private static final String CONTROL = "/ca_apis/CallControl_V4";
    private static final String RECORD = "/CAServices/Call/Record.php";

    private OzonetelAccount account;
    private VendorApi api;
    private AgentDirectory agents;

    protected VendorCalls() {}

    @Inject
    public VendorCalls(OzonetelAccount account, VendorApi api, AgentDirectory agents) {
        this.account = account;
        this.api = api;
        this.agents = agents;
    }

    Ucid dial(DialOrder order) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("userName", account.userName())
                .add("agentID", order.agentId().value())
                .add("campaignName", order.campaignName())
                .add("customerNumber", VendorNumbers.customer(order.number()))
                .add("UCID", "true");
        if (!order.reference().isBlank()) {
            body.add("uui", order.reference());
        }
        return api.order(DIAL, body.build())
                .orFault()
                .find("ucid")
                .map(Ucid::new)
                .orElseThrow(() -> LineFault.unknown("the vendor dials and does not say which call it is"));
    }

    Optional<Ucid> control(CallCommand command) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("userName", account.userName())
                .add("action", command.action().name())
                .add("ucid", command.ucid().value())
                .add("did", command.did())
                .add("agentPhoneName", command.agentId().value());
        number(command).ifPresent(number -> body.add("conferenceNumber", number));
        return api.order(CONTROL, body.build()).orFault().find("ucid").map(Ucid::new);
    }

    /** To take an agent out of a call the vendor wants the agent's own number (§17.15). */
    private Optional<String> number(CallCommand command) {
        return switch (command.action()) {
            case CONFERENCE ->
                Optional.of(VendorNumbers.conference(command.number().orElse("")));
            case KICK_CALL ->
                Optional.of(agents.find(command.agentId())
                        .map(Agent::sipExtension)
                        .orElseThrow(() -> new TelephonyFault(
                                TelephonyFault.Kind.REFUSED, "no agent " + command.agentId() + " here")));
            default -> Optional.empty();
        };
    }

    /** An old service: the key travels in the address, and its success says {@code Error} outside. */
    void record(Ucid ucid, RecordingAction action) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("userName", account.userName());
        fields.put("apiKey", account.apiKey());
        fields.put("action", action == RecordingAction.PAUSE ? "pause" : "unPause");
        fields.put("ucid", ucid.value());
        Verdict verdict = api.query(RECORD, fields);
        if (verdict.says("ucid is invalid")) {
            throw new TelephonyFault(TelephonyFault.Kind.CALL_GONE, verdict.text());
        }
        verdict.orFault();
    }
}
