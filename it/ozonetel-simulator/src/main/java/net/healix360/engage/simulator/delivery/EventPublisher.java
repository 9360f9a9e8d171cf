package net.healix360.engage.simulator.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.Behaviour;
import net.healix360.engage.simulator.account.Switches;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentListener;
import net.healix360.engage.simulator.agents.AgentMode;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallAction;
import net.healix360.engage.simulator.calls.CallListener;
import net.healix360.engage.simulator.calls.Leg;
import net.healix360.engage.simulator.time.Timeline;
import net.healix360.engage.simulator.time.VendorTime;

/** Turns what happens into the vendor's event payloads, spelling by spelling (reference/ozonetel.md §3.4 to §3.6). */
public final class EventPublisher implements AgentListener, CallListener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AccountSettings account;
    private final Behaviour behaviour;
    private final Timeline timeline;
    private final FaultLine faultLine;
    private final SummarySender summaries;
    private final DeliveryCounters counters;
    private Subscription subscription = Subscription.NONE;

    public EventPublisher(
            AccountSettings account,
            Behaviour behaviour,
            Timeline timeline,
            FaultLine faultLine,
            SummarySender summaries,
            DeliveryCounters counters) {
        this.account = account;
        this.behaviour = behaviour;
        this.timeline = timeline;
        this.faultLine = faultLine;
        this.summaries = summaries;
        this.counters = counters;
    }

    public Subscription subscription() {
        return subscription;
    }

    public void subscribe(Subscription latest) {
        subscription = latest;
    }

    @Override
    public void agentActed(Agent agent, AgentAction action, AgentMode mode, Instant at) {
        ObjectNode data = JSON.createObjectNode();
        data.put("action", action.wire());
        data.put("agentUniqeId", agent.profile().uniqueId());
        data.put("agentId", agent.id());
        data.put("agentMode", mode.name());
        data.put("eventTime", VendorTime.dateTime(at));
        agent.pauseReason().ifPresent(reason -> data.put(behaviour.current().pauseReasonKey(), reason));
        publish("Agent", subscription.agentEventsUrl(), data);
    }

    @Override
    public void callActed(Call call, Leg leg, CallAction action, Instant at) {
        if (action == CallAction.CALLING && !call.campaign().popUrl().isEmpty()) {
            faultLine.pass(VendorEvent.pop(ScreenPop.url(call, leg)));
        }
        ObjectNode data = JSON.createObjectNode();
        data.put("action", action.wire());
        data.put("call_type", call.type().inEvents());
        data.put("ucid", leg.ucid().digits());
        data.put("monitor_ucid", call.ucid().digits());
        data.put("agent_id", leg.agent().id());
        data.put("skill", call.type().isInbound() ? call.campaign().skill() : "");
        data.put("caller_id", call.customer());
        data.put("did", call.campaign().did());
        data.put("agent_number", leg.agent().phone());
        data.put("event_time", VendorTime.dateTime(at));
        publish("Call", subscription.callEventsUrl(), data);
    }

    @Override
    public void summaryDue(Call call, Switches switches) {
        if (switches.callbackDrop()) {
            counters.count(DeliveryCounters.Fate.CALLBACKS_DROPPED_BY_FAULT);
            return;
        }
        summaries.send(call, switches);
        if (switches.callbackDuplicate()) {
            summaries.send(call, switches);
        }
    }

    private String contentType() {
        return behaviour.current().wrongContentType() ? "application/x-www-form-urlencoded" : VendorEvent.JSON;
    }

    private void publish(String type, String url, ObjectNode data) {
        if (url.isEmpty()) {
            counters.count(DeliveryCounters.Fate.EVENTS_NOT_SUBSCRIBED);
            return;
        }
        ObjectNode envelope = JSON.createObjectNode();
        envelope.put("eventType", type);
        envelope.put("eventTime", VendorTime.dateTime(timeline.now()));
        envelope.put("username", account.userName());
        envelope.set("data", data);
        faultLine.pass(new VendorEvent(url, envelope.toString(), contentType()));
    }
}
