package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import net.healix360.engage.adapter.ozonetel.Verdict.Outcome;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.entity.ListenMode;
import net.healix360.engage.telephony.entity.SupervisorSeat;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Supervisors' lines. The vendor has no public service for them (reference/ozonetel.md §9.6); the form spoken here is
 * the simulator's, with a login of its own, and is only tried where an address for it is configured.
 */
@ApplicationScoped
public class VendorSupervision {
    private static final String LOGIN = "/dashboard/api/login";
    private static final String MONITORS = "/dashboard/api/monitors";

    private OzonetelAccount account;
    private VendorLine line;
    private volatile String token = "";

    protected VendorSupervision() {}

    @Inject
    public VendorSupervision(OzonetelAccount account, VendorLine line) {
        this.account = account;
        this.line = line;
    }

    boolean isOffered() {
        return account.supervisionUrl().isPresent();
    }

    SupervisorSeat listen(Ucid ucid, AgentId agentId) {
        JsonObject body = Json.createObjectBuilder()
                .add("ucid", ucid.value())
                .add("agentId", agentId.value())
                .build();
        Verdict seat = order("POST", MONITORS, body);
        return new SupervisorSeat(member(seat, "monitorId"), member(seat, "sipNumber"), member(seat, "sipPassword"));
    }

    void switchTo(SupervisorSeat seat, ListenMode mode) {
        JsonObject body = Json.createObjectBuilder()
                .add("digit", Character.toString(mode.key()))
                .build();
        order("POST", MONITORS + "/" + seat.id() + "/dtmf", body);
    }

    void leave(SupervisorSeat seat) {
        order("DELETE", MONITORS + "/" + seat.id(), JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The login's token is renewed once when it is refused. */
    private Verdict order(String method, String path, JsonObject body) {
        String known = token;
        Verdict first = send(method, path, body, known.isEmpty() ? login() : known);
        if (known.isEmpty() || (first.outcome() != Outcome.TOKEN && first.outcome() != Outcome.ACCOUNT)) {
            return first.orFault();
        }
        return send(method, path, body, login()).orFault();
    }

    private synchronized String login() {
        JsonObject who = Json.createObjectBuilder()
                .add("userName", account.userName())
                .add("apiKey", account.apiKey())
                .build();
        Verdict verdict = judged(requests().json("POST", LOGIN, who).build()).orFault();
        token = verdict.find("token").orElseThrow(() -> LineFault.notSent("no token for supervision"));
        return token;
    }

    private Verdict send(String method, String path, JsonObject body, String bearer) {
        return judged(requests()
                .json(method, path, body)
                .header("Authorization", "Bearer " + bearer)
                .build());
    }

    private Verdict judged(HttpRequest request) {
        try {
            return ReplyClassifier.of(line.send(request)).without(account.apiKey());
        } catch (CircuitBreakerOpenException | BulkheadException closed) {
            throw LineFault.notSent("the vendor did not answer a moment ago");
        }
    }

    private VendorRequests requests() {
        URI url = account.supervisionUrl()
                .orElseThrow(() ->
                        new TelephonyFault(TelephonyFault.Kind.NOT_ABLE, "no address for supervision is configured"));
        return new VendorRequests(url, account.patience());
    }

    private static String member(Verdict seat, String name) {
        Optional<String> value = seat.find(name);
        return value.orElseThrow(() -> LineFault.unknown("a supervisor's line without " + name));
    }
}
