package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.function.Function;
import net.healix360.engage.simulator.day.DaySettings;
import net.healix360.engage.simulator.delivery.Deliveries;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.EventLoop;
import net.healix360.engage.simulator.time.ScaledClock;
import net.healix360.engage.simulator.vendor.Vendor;

/** {@code /sim/*}: look at the floor and at what really happened, run a day, script calls, move agents, inject faults. */
public final class ControlApi {
    private final EventLoop loop;
    private final ScaledClock clock;
    private final Simulation simulation;
    private final Vendor vendor;
    private final Deliveries deliveries;
    private final FaultOrders faults;
    private final StateView view;
    private final CallsView callsView;
    private final CallOrders calls;
    private final AgentOrders agents;

    public ControlApi(
            EventLoop loop,
            ScaledClock clock,
            Simulation simulation,
            Recordings recordings,
            Vendor vendor,
            Deliveries deliveries) {
        this.loop = loop;
        this.clock = clock;
        this.simulation = simulation;
        this.vendor = vendor;
        this.deliveries = deliveries;
        this.faults = new FaultOrders(simulation, vendor.faults());
        this.view = new StateView(simulation, clock, deliveries, faults);
        this.callsView = new CallsView(simulation, recordings);
        this.calls = new CallOrders(simulation);
        this.agents = new AgentOrders(simulation);
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        RequestsView requests = new RequestsView(vendor.requests());
        routes.get("/sim/state", ctx -> answer(ctx, loop.ask(this::state)));
        routes.get("/sim/calls", ctx -> answer(ctx, loop.ask(() -> callsView.list(new Query(ctx)))));
        routes.get("/sim/requests", ctx -> answer(ctx, requests.list(new Query(ctx))));
        routes.delete("/sim/requests", ctx -> answer(ctx, requests.clear()));
        routes.post("/sim/reset", order(this::reset));
        routes.post("/sim/day", order(this::startDay));
        routes.delete("/sim/day", order(fields -> endDay()));
        routes.post("/sim/calls", order(calls::place));
        routes.post("/sim/history", order(new HistoryOrders(simulation)::write));
        routes.post("/sim/agents/{id}/state", ctx -> {
            String id = ctx.pathParam("id");
            order(fields -> view.agent(agents.change(id, fields))).handle(ctx);
        });
        routes.post("/sim/faults", order(faults::inject));
        routes.get("/sim/token", ctx -> answer(ctx, loop.ask(this::token)));
        routes.post("/sim/token/expire", order(fields -> expireToken()));
        Problems.register(routes);
    }

    private Handler order(Function<Fields, JsonNode> carryOut) {
        return ctx -> {
            Fields fields = Fields.of(ctx.body());
            answer(ctx, loop.ask(() -> carryOut.apply(fields)));
        };
    }

    private static void answer(Context ctx, JsonNode reply) {
        answer(ctx, reply.toString());
    }

    private static void answer(Context ctx, String json) {
        ctx.contentType("application/json").result(json);
    }

    private ObjectNode state() {
        return view.everything().put("requests", vendor.requests().last());
    }

    private JsonNode reset(Fields fields) {
        long seed = fields.longNumber("seed", 1);
        clock.rejoinRealTime();
        simulation.reset(seed, clock.now());
        deliveries.events().forgetPending();
        deliveries.counters().reset();
        vendor.rest().forgiveLimits();
        vendor.faults().order(Map.of());
        return state();
    }

    private JsonNode startDay(Fields fields) {
        int everybody = simulation.floor().agents().size();
        DaySettings settings = Fields.valid(() -> new DaySettings(
                fields.longNumber("seed", simulation.seed()),
                Math.min(fields.wholeNumber("agents", everybody), everybody),
                fields.number("callsPerHour").orElse(120.0),
                fields.number("speed").orElse(1.0),
                fields.number("talkSeconds").orElse(DaySettings.USUAL_TALK_SECONDS),
                fields.number("wrapUpSeconds").orElse(DaySettings.USUAL_WRAP_UP_SECONDS),
                fields.number("hours").orElse(DaySettings.ENDLESS)));
        clock.runAt(settings.speed());
        simulation.day().start(settings);
        return state();
    }

    private JsonNode endDay() {
        simulation.day().close();
        return state();
    }

    private JsonNode token() {
        return JsonNodeFactory.instance.objectNode().put("token", vendor.rest().currentToken());
    }

    private JsonNode expireToken() {
        vendor.rest().expireToken();
        return state();
    }
}
