package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.InstantSource;
import java.util.function.Function;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.EventLoop;

/** The vendor's REST host: almost everything is answered with HTTP 200, whatever happened. */
public final class RestApi {
    private final EventLoop loop;
    private final Simulation simulation;
    private final Recordings recordings;
    private final RequestLog log;
    private final Tokens tokens;
    private final Limits limits;
    private final Access access;

    public RestApi(EventLoop loop, Simulation simulation, Recordings recordings, RequestLog log, InstantSource wall) {
        this.loop = loop;
        this.simulation = simulation;
        this.recordings = recordings;
        this.log = log;
        this.tokens = new Tokens(wall, simulation.account().userName());
        this.limits = Limits.of(wall);
        this.access = new Access(simulation.account(), tokens);
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        TokenDesk tokenDesk = new TokenDesk(simulation.account(), tokens, limits);
        routes.post("/ca_apis/CAToken/generateToken", open(tokenDesk::generate));
        routes.post("/ca_reports/CAToken/generateToken", open(tokenDesk::generate));
        registerAgents(routes);
        registerCalls(routes);
        registerReports(routes);
    }

    /** For tests of clients: the token ends now. */
    public void expireToken() {
        tokens.expire();
    }

    public void forgiveLimits() {
        limits.forgive();
    }

    private void registerAgents(JavalinDefaultRoutingApi<?> routes) {
        AgentDesk desk = new AgentDesk(simulation);
        AgentLogin login = new AgentLogin(simulation);
        AgentLogins logins = new AgentLogins(simulation, limits.agentLogins());
        routes.post("/CAServices/AgentAuthenticationV2/index.php", ctx -> {
            AgentLogin.Attempt attempt = AgentLogin.Attempt.of(ctx);
            json(ctx, loop.ask(() -> login.answer(attempt)));
        });
        routes.post("/CAServicesV2/agentLogoutByAdmin.html", ctx -> {
            AdminLogout order = AdminLogout.of(ctx);
            json(ctx, loop.ask(() -> order.carryOut(simulation)));
        });
        routes.post("/ca_apis/changeAgentState", checked(desk::changeState));
        routes.post("/ca_apis/getAgentLogins", checked(request -> logins.list()));
        routes.get("/ca_apis/getAgentLogins", checked(request -> logins.list()));
    }

    private void registerCalls(JavalinDefaultRoutingApi<?> routes) {
        routes.post("/ca_apis/AgentManualDial", checked(new ManualDial(simulation)::dial));
        routes.post("/ca_apis/DispositionAPIV2", checked(new DispositionDesk(simulation)::answer));
        routes.post("/ca_apis/CallControl_V4", checked(new CallControl(simulation)::answer));
        routes.get("/CAServices/Call/Record.php", ctx -> {
            RecordingControl order = RecordingControl.of(ctx);
            json(ctx, loop.ask(() -> order.carryOut(simulation)));
        });
    }

    private void registerReports(JavalinDefaultRoutingApi<?> routes) {
        new CdrApi(loop, simulation, recordings, access, limits, log).register(routes);
        AccountReports reports = new AccountReports(simulation);
        routes.get("/ca_apis/abandonCalls", checked(request -> reports.abandonedToday()));
        routes.get("/ca_apis/campaignStatus", checked(reports::campaignStatus));
    }

    private Handler open(Function<VendorRequest, ObjectNode> answer) {
        return ctx -> json(
                ctx,
                VendorRequest.of(ctx)
                        .map(request -> loop.ask(() -> answer.apply(request)))
                        .orElseGet(Replies::invalidJson));
    }

    private Handler checked(Function<VendorRequest, ObjectNode> answer) {
        return open(request -> access.refusal(request).orElseGet(() -> answer.apply(request)));
    }

    private static void json(Context ctx, ObjectNode reply) {
        ctx.contentType("application/json").result(reply.toString());
    }
}
