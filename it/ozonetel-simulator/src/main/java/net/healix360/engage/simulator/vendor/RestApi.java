package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private final Gate gate;

    public RestApi(EventLoop loop, Simulation simulation, Recordings recordings, RequestLog log, InstantSource wall) {
        this.loop = loop;
        this.simulation = simulation;
        this.recordings = recordings;
        this.log = log;
        this.tokens = new Tokens(wall, simulation.account().userName());
        this.limits = Limits.of(wall);
        this.access = new Access(simulation.account(), tokens);
        this.gate = new Gate(loop, access);
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        TokenDesk tokenDesk = new TokenDesk(simulation.account(), tokens, limits);
        routes.post("/ca_apis/CAToken/generateToken", gate.open(tokenDesk::generate));
        routes.post("/ca_reports/CAToken/generateToken", gate.open(tokenDesk::generate));
        registerAgents(routes);
        registerPhones(routes);
        registerCalls(routes);
        registerReports(routes);
        new CampaignApi(gate, simulation, limits).register(routes);
    }

    /** The token that the account's desk uses, so that who only looks need not end it by asking for one of his own. */
    public String currentToken() {
        return tokens.current();
    }

    /** For tests of clients: the token ends now. */
    public void expireToken() {
        tokens.expire();
    }

    public void forgiveLimits() {
        limits.forgive();
    }

    private void registerAgents(JavalinDefaultRoutingApi<?> routes) {
        AgentLogin login = new AgentLogin(simulation);
        AgentLogins logins = new AgentLogins(simulation, limits.agentLogins());
        AgentRecords records = new AgentRecords(simulation);
        routes.post("/CAServices/AgentAuthenticationV2/index.php", ctx -> {
            AgentLogin.Attempt attempt = AgentLogin.Attempt.of(ctx);
            Gate.json(ctx, loop.ask(() -> login.answer(attempt)));
        });
        routes.post("/CAServicesV2/agentLogoutByAdmin.html", ctx -> {
            AdminLogout order = AdminLogout.of(ctx);
            Gate.json(ctx, loop.ask(() -> order.carryOut(simulation)));
        });
        routes.post(
                "/ca_apis/changeAgentState", gate.checked(AuthWords.STATES, new AgentDesk(simulation)::changeState));
        routes.post("/ca_apis/getAgentLogins", gate.checked(request -> logins.list()));
        routes.get("/ca_apis/getAgentLogins", gate.checked(request -> logins.list()));
        routes.post("/ca_apis/agentDetails", gate.checked(Gate.limited(limits.agentDetails(), records::details)));
        routes.put("/ca_apis/updateAgent", gate.checked(Gate.limited(limits.updateAgent(), records::update)));
    }

    private void registerPhones(JavalinDefaultRoutingApi<?> routes) {
        PhoneDesk desk = new PhoneDesk(simulation);
        routes.get("/ca_apis/PhoneManageV2", gate.checked(AuthWords.PHONES, desk::read));
        routes.post("/ca_apis/PhoneManageV2", gate.checked(AuthWords.PHONES, desk::change));
        routes.post("/ca_apis/releaseFwpNumber", gate.checked(AuthWords.PHONES, desk::release));
    }

    private void registerCalls(JavalinDefaultRoutingApi<?> routes) {
        routes.post("/ca_apis/AgentManualDial", gate.checked(new ManualDial(simulation)::dial));
        routes.post("/ca_apis/PhoneManualDial", gate.checked(AuthWords.PHONE_DIAL, new PhoneDial(simulation)::dial));
        routes.post("/ca_apis/DispositionAPIV2", gate.checked(new DispositionDesk(simulation)::answer));
        routes.post("/ca_apis/CallControl_V4", gate.checked(new CallControl(simulation)::answer));
        routes.get("/CAServices/Call/Record.php", ctx -> {
            RecordingControl order = RecordingControl.of(ctx);
            Gate.json(ctx, loop.ask(() -> order.carryOut(simulation)));
        });
    }

    private void registerReports(JavalinDefaultRoutingApi<?> routes) {
        new CdrApi(loop, simulation, recordings, access, limits, log).register(routes);
        AccountReports reports = new AccountReports(simulation);
        routes.get("/ca_apis/abandonCalls", gate.checked(request -> reports.abandonedToday()));
        Function<VendorRequest, ObjectNode> summary =
                Gate.limited(limits.summary(), new SummaryReport(simulation)::answer);
        routes.post("/ca_reports/summaryReport", gate.checked(AuthWords.SUMMARY, summary));
        routes.get("/ca_reports/summaryReport", gate.checked(AuthWords.SUMMARY, summary));
    }
}
