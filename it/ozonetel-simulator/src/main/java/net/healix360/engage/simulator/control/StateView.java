package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.day.DaySettings;
import net.healix360.engage.simulator.day.WorkingDay;
import net.healix360.engage.simulator.delivery.Deliveries;
import net.healix360.engage.simulator.delivery.DeliveryCounters;
import net.healix360.engage.simulator.delivery.Subscription;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.ScaledClock;
import net.healix360.engage.simulator.time.VendorTime;

/** The truth about the floor as JSON. States are given in the product's words, so that a test can compare, and the vendor's. */
final class StateView {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Simulation simulation;
    private final ScaledClock clock;
    private final Deliveries deliveries;
    private final FaultOrders faults;

    StateView(Simulation simulation, ScaledClock clock, Deliveries deliveries, FaultOrders faults) {
        this.simulation = simulation;
        this.clock = clock;
        this.deliveries = deliveries;
        this.faults = faults;
    }

    ObjectNode everything() {
        ObjectNode state = JSON.createObjectNode();
        state.put("userName", simulation.account().userName());
        state.put("seed", simulation.seed());
        state.set("clock", clock());
        putDay(state);
        putSubscription(state, simulation.publisher().subscription());
        state.set("faults", faults.inForce());
        state.set("usualFaults", faults.usual());
        state.set("counters", counters());
        ArrayNode agents = state.putArray("agents");
        Map<Agent, Call> calling = simulation.switchboard().log().liveByAgent();
        simulation.floor().agents().forEach(agent -> agents.add(agent(agent, Optional.ofNullable(calling.get(agent)))));
        ArrayNode calls = state.putArray("calls");
        simulation.switchboard().log().live().forEach(call -> calls.add(call(call)));
        ArrayNode monitors = state.putArray("monitors");
        simulation.monitors().current().forEach(monitor -> monitors.addObject()
                .put("monitorId", monitor.id())
                .put("ucid", monitor.call().ucid().digits())
                .put("agentId", monitor.agent().id())
                .put("mode", monitor.mode().name())
                .put("sipNumber", monitor.sipNumber())
                .put("startedAt", monitor.startedAt().toString()));
        ArrayNode campaigns = state.putArray("campaigns");
        simulation.account().campaigns().forEach(campaign -> campaigns
                .addObject()
                .put("name", campaign.name())
                .put("did", campaign.did())
                .put("skill", campaign.skill()));
        return state;
    }

    ObjectNode agent(Agent agent) {
        return agent(agent, simulation.switchboard().log().liveCallOf(agent));
    }

    private ObjectNode agent(Agent agent, Optional<Call> present) {
        ObjectNode view = JSON.createObjectNode();
        view.put("agentId", agent.id());
        view.put("uniqueId", agent.profile().uniqueId());
        view.put("name", agent.profile().name());
        view.put("phone", agent.phone());
        view.put("softphone", simulation.softphones().isRegistered(agent));
        agent.profile().skills().forEach(view.putArray("skills")::add);
        view.put("state", productState(agent.state()));
        view.put("vendorState", agent.state().name());
        agent.pauseReason().ifPresent(reason -> view.put("reason", reason));
        if (agent.state() == AgentState.IDLE) {
            view.put("reason", "login");
        }
        view.put("since", agent.since().toString());
        present.ifPresent(call -> view.put("ucid", call.ucid().digits()));
        return view;
    }

    private ObjectNode clock() {
        return JSON.createObjectNode()
                .put("now", clock.now().toString())
                .put("vendorTime", VendorTime.dateTime(clock.now()))
                .put("speed", clock.speed());
    }

    private static ObjectNode call(Call call) {
        ObjectNode view = JSON.createObjectNode();
        view.put("ucid", call.ucid().digits());
        view.put("type", call.type().inReports());
        view.put("state", call.outcome().isHeld() ? "HELD" : call.phase().name());
        view.put("direction", call.type().isInbound() ? "INBOUND" : "OUTBOUND");
        view.put("callerId", call.customer());
        view.put("did", call.campaign().did());
        view.put("campaign", call.campaign().name());
        view.put("startedAt", call.startedAt().toString());
        view.put("since", call.since().toString());
        call.lastLeg().ifPresent(leg -> view.put("agentId", leg.agent().id()));
        return view;
    }

    private void putDay(ObjectNode state) {
        WorkingDay day = simulation.day();
        if (day.settings().isEmpty()) {
            state.putNull("day");
            return;
        }
        DaySettings settings = day.settings().get();
        state.putObject("day")
                .put("seed", settings.seed())
                .put("agents", settings.agents())
                .put("callsPerHour", settings.callsPerHour())
                .put("speed", settings.speed())
                .put("talkSeconds", settings.talkSeconds())
                .put("wrapUpSeconds", settings.wrapUpSeconds())
                .put("hours", settings.hours())
                .put("closed", day.isClosed())
                .put("finished", day.isFinished() && deliveries.isIdle())
                .put("startedAt", day.startedAt().orElseThrow().toString());
    }

    /** Without the query, which carries the receiver's secret. */
    private static void putSubscription(ObjectNode state, Subscription subscription) {
        if (subscription.isEmpty()) {
            state.putNull("subscription");
            return;
        }
        state.putObject("subscription")
                .put("callEventsURL", withoutQuery(subscription.callEventsUrl()))
                .put("agentEventsURL", withoutQuery(subscription.agentEventsUrl()));
    }

    private static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private ObjectNode counters() {
        ObjectNode view = JSON.createObjectNode();
        for (DeliveryCounters.Fate fate : DeliveryCounters.Fate.values()) {
            view.put(fate.label(), deliveries.counters().of(fate));
        }
        return view;
    }

    private static String productState(AgentState state) {
        return switch (state) {
            case IDLE -> "PAUSED";
            case BUSY -> "IN_CALL";
            default -> state.name();
        };
    }
}
