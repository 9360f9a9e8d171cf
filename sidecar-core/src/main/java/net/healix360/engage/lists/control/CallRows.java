package net.healix360.engage.lists.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.RecordingAddress;
import net.healix360.engage.care.control.CallerDirectory;
import net.healix360.engage.lists.entity.ListPage;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.ListedPhone;
import net.healix360.engage.lists.entity.Revealable;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.entity.MissedCall;

/** The call book as rows: recordings, and the entries of the missed-call queue. */
@ApplicationScoped
public class CallRows {
    private CallerDirectory callers;
    private AgentDirectory agents;

    protected CallRows() {}

    @Inject
    public CallRows(CallerDirectory callers, AgentDirectory agents) {
        this.callers = callers;
        this.agents = agents;
    }

    public ListPage of(CallPage page) {
        return new ListPage(page.items().stream().map(this::recording).toList(), page.total(), page.nextCursor());
    }

    public ListPage of(MissedCallPage page) {
        return new ListPage(page.items().stream().map(this::missed).toList(), page.total(), page.nextCursor());
    }

    private ListRow recording(CallRecord call) {
        String ucid = call.ucid().value();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ucid", ucid);
        values.put("direction", call.direction().name());
        values.put("recordingUrl", RecordingAddress.of(ucid));
        call.instant(CallFact.STARTED_AT).ifPresent(at -> values.put("startedAt", at));
        call.seconds(CallFact.DURATION_SEC).ifPresent(seconds -> values.put("durationSec", seconds));
        call.text(CallFact.DID).ifPresent(did -> values.put("did", did));
        call.text(CallFact.CAMPAIGN_NAME).ifPresent(name -> values.put("campaignName", name));
        agentOf(call).ifPresent(name -> values.put("agentName", name));
        call.text(CallFact.CALLER_PHONE).ifPresent(phone -> {
            values.put("phone", new ListedPhone(phone, Revealable.RECORDING, ucid));
            callers.nameOf(phone).ifPresent(name -> values.put("caller", name));
        });
        return new ListRow(ucid, values);
    }

    private Optional<String> agentOf(CallRecord call) {
        return call.agentId().flatMap(agents::find).map(Agent::name).or(() -> call.text(CallFact.AGENT_NAME));
    }

    private ListRow missed(MissedCall call) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("phone", new ListedPhone(call.callerPhone(), Revealable.MISSED_CALL, call.id()));
        values.put("missedCallCount", (long) call.attempts());
        values.put("did", call.did());
        values.put("campaignName", call.campaignName());
        values.put("startedAt", call.missedAt());
        values.put("slaDueAt", call.slaDueAt());
        values.put("callbackStatus", call.status().name());
        values.put("ucid", call.ucid().value());
        call.callerName().ifPresent(name -> values.put("caller", name));
        call.end().ifPresent(end -> values.put("end", end.name()));
        call.endedAt().ifPresent(at -> values.put("endedAt", at));
        call.owner().map(this::nameOf).ifPresent(name -> values.put("owner", name));
        return new ListRow(call.id(), values);
    }

    private String nameOf(AgentId id) {
        return agents.find(id).map(Agent::name).orElse(id.value());
    }
}
