package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.function.Function;
import java.util.function.Supplier;
import net.healix360.engage.simulator.day.DaySettings;
import net.healix360.engage.simulator.delivery.DeliveryCounters;
import net.healix360.engage.simulator.delivery.EventSender;
import net.healix360.engage.simulator.delivery.Faults;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.EventLoop;
import net.healix360.engage.simulator.time.ScaledClock;
import net.healix360.engage.simulator.vendor.RestApi;

/** {@code /sim/*}: look at the floor, reset it, run a day, script calls, move agents, inject faults. */
public final class ControlApi {
    private final EventLoop loop;
    private final ScaledClock clock;
    private final Simulation simulation;
    private final RestApi rest;
    private final EventSender sender;
    private final DeliveryCounters counters;
    private final StateView view;
    private final CallOrders calls;
    private final AgentOrders agents;

    public ControlApi(
            EventLoop loop,
            ScaledClock clock,
            Simulation simulation,
            RestApi rest,
            EventSender sender,
            DeliveryCounters counters) {
        this.loop = loop;
        this.clock = clock;
        this.simulation = simulation;
        this.rest = rest;
        this.sender = sender;
        this.counters = counters;
        this.view = new StateView(simulation, clock, counters);
        this.calls = new CallOrders(simulation);
        this.agents = new AgentOrders(simulation);
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        routes.get("/sim/state", ctx -> answer(ctx, loop.ask(view::everything)));
        routes.post("/sim/reset", ctx -> order(ctx, this::reset));
        routes.post("/sim/day", ctx -> order(ctx, this::startDay));
        routes.post("/sim/calls", ctx -> order(ctx, calls::place));
        routes.post(
                "/sim/agents/{id}/state",
                ctx -> order(ctx, fields -> view.agent(agents.change(ctx.pathParam("id"), fields))));
        routes.post("/sim/faults", ctx -> order(ctx, this::injectFaults));
        routes.post("/sim/token/expire", ctx -> order(ctx, fields -> expireToken()));
        Problems.register(routes);
    }

    private void order(Context ctx, Function<Fields, JsonNode> carryOut) {
        Fields fields = Fields.of(ctx.body());
        answer(ctx, loop.ask(() -> carryOut.apply(fields)));
    }

    private static void answer(Context ctx, JsonNode reply) {
        ctx.contentType("application/json").result(reply.toString());
    }

    private JsonNode reset(Fields fields) {
        long seed = fields.longNumber("seed", 1);
        clock.rejoinRealTime();
        simulation.reset(seed, clock.now());
        sender.forgetPending();
        counters.reset();
        rest.forgiveLimits();
        return view.everything();
    }

    private JsonNode startDay(Fields fields) {
        int everybody = simulation.floor().agents().size();
        DaySettings settings = valid(() -> new DaySettings(
                fields.longNumber("seed", simulation.seed()),
                Math.min(fields.wholeNumber("agents", everybody), everybody),
                fields.number("callsPerHour").orElse(120.0),
                fields.number("speed").orElse(1.0),
                fields.number("talkSeconds").orElse(DaySettings.USUAL_TALK_SECONDS),
                fields.number("wrapUpSeconds").orElse(DaySettings.USUAL_WRAP_UP_SECONDS)));
        clock.runAt(settings.speed());
        simulation.day().start(settings);
        return view.everything();
    }

    private JsonNode injectFaults(Fields fields) {
        Faults faults = valid(() -> new Faults(
                fields.number("drop").orElse(0.0),
                fields.number("duplicate").orElse(0.0),
                fields.wholeNumber("delayMs", 0),
                fields.number("reorder").orElse(0.0),
                fields.flag("stopAnswering"),
                fields.number("malformed").orElse(0.0)));
        simulation.faultLine().order(faults);
        return StateView.faults(faults);
    }

    private JsonNode expireToken() {
        rest.expireToken();
        return view.everything();
    }

    private static <T> T valid(Supplier<T> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            throw new InvalidInputException(message.substring(0, message.indexOf(' ')), message);
        }
    }
}
