package net.healix360.engage.adapter.ozonetel;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.Operation;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.control.TelephonyStage;
import net.healix360.engage.telephony.entity.DialOrder;

/** The simulator as the contract's stage. */
final class OzonetelStage implements TelephonyStage {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static final Map<Operation, String> PATHS = new EnumMap<>(Operation.class);
    private static final Set<Operation> WITH_ACCESS = EnumSet.of(
            Operation.READY,
            Operation.PAUSE,
            Operation.LOGGED_IN,
            Operation.DIAL,
            Operation.CONTROL,
            Operation.DISPOSE,
            Operation.CALL_DETAILS,
            Operation.CALL_DETAIL,
            Operation.ABANDONED_CALLS);

    static {
        PATHS.put(Operation.LOGIN, "/CAServices/AgentAuthenticationV2/index.php");
        PATHS.put(Operation.LOGOUT, "/CAServices/AgentAuthenticationV2/index.php");
        PATHS.put(Operation.FORCE_LOGOUT, "/CAServicesV2/agentLogoutByAdmin.html");
        PATHS.put(Operation.READY, "/ca_apis/changeAgentState");
        PATHS.put(Operation.PAUSE, "/ca_apis/changeAgentState");
        PATHS.put(Operation.LOGGED_IN, "/ca_apis/getAgentLogins");
        PATHS.put(Operation.DIAL, "/ca_apis/AgentManualDial");
        PATHS.put(Operation.CONTROL, "/ca_apis/CallControl_V4");
        PATHS.put(Operation.RECORD, "/CAServices/Call/Record.php");
        PATHS.put(Operation.DISPOSE, "/ca_apis/DispositionAPIV2");
        PATHS.put(Operation.CALL_DETAILS, "/ca_reports/fetchCDRDetails");
        PATHS.put(Operation.CALL_DETAIL, "/ca_reports/fetchCdrByUCID");
        PATHS.put(Operation.ABANDONED_CALLS, "/ca_apis/abandonCalls");
        PATHS.put(Operation.LISTEN, "/dashboard/api/monitors");
        PATHS.put(Operation.SWITCH_TO, "/dashboard/api/monitors/1/dtmf");
        PATHS.put(Operation.LEAVE, "/dashboard/api/monitors/1");
    }

    private final SimulatedVendor vendor;
    private final SimulatedVendor otherMode;
    private final AuthMode mode;
    private final DeskOnLoopback desk = new DeskOnLoopback();
    private final TelephonyProvider provider;

    OzonetelStage(SimulatedVendor vendor, SimulatedVendor otherMode, AuthMode mode) {
        this.vendor = vendor;
        this.otherMode = otherMode;
        this.mode = mode;
        vendor.reset();
        otherMode.reset();
        provider = WiredHospital.OURS.at(vendor.address(), mode, desk.address());
        provider.keepReady();
    }

    @Override
    public TelephonyProvider provider() {
        return provider;
    }

    @Override
    public TelephonyProvider withLittlePatience() {
        return WiredHospital.OURS.at(vendor.address(), mode, desk.address(), 1);
    }

    @Override
    public TelephonyProvider withNobodyThere() {
        return WiredHospital.OURS.at(NOBODY, mode, desk.address());
    }

    @Override
    public TelephonyProvider withWrongAccess() {
        return WiredHospital.OURS.at(otherMode.address(), mode, desk.address());
    }

    @Override
    public boolean dependsOnAccess(Operation operation) {
        return WITH_ACCESS.contains(operation);
    }

    @Override
    public void trouble(Operation operation, Trouble trouble) {
        String fault =
                switch (trouble) {
                    case SLOW -> "slow";
                    case TOO_MANY_REQUESTS -> "http429";
                    case HTML -> "html";
                    case CUT_CONNECTION -> "cutConnection";
                    case SERVER_ERROR -> "http500";
                    case EMPTY_ANSWER -> "emptyBody";
                };
        vendor.fail(PATHS.get(operation), fault, trouble == Trouble.SLOW ? Map.of("delayMs", 3_000) : Map.of());
    }

    @Override
    public Agent agent() {
        return WiredHospital.OURS.agents().get(0);
    }

    @Override
    public Agent namesake() {
        return WiredHospital.OURS.agents().get(1);
    }

    @Override
    public Agent foreigner() {
        return WiredHospital.THEIRS.agents().get(0);
    }

    @Override
    public String did() {
        return WiredHospital.OURS.did();
    }

    @Override
    public String foreignDid() {
        return WiredHospital.THEIRS.did();
    }

    @Override
    public void makeReady(Agent agent) {
        vendor.agent(agent.id().value(), "login");
        vendor.agent(agent.id().value(), "Ready");
    }

    @Override
    public AgentState stateOf(Agent agent) {
        return AgentState.valueOf(vendor.stateOf(agent.id().value()));
    }

    @Override
    public String pauseReasonOf(Agent agent) {
        return vendor.agentNow(agent.id().value()).getString("reason", "");
    }

    @Override
    public Ucid answeredCall(String did, Agent agent) {
        Ucid call = new Ucid(vendor.answeredCall(did, agent.id().value()));
        await().until(() -> stateOf(agent) == AgentState.IN_CALL);
        return call;
    }

    @Override
    public Ucid missedCall(String did) {
        Ucid call = new Ucid(vendor.missedCall(did));
        await().until(() -> !isLive(call));
        return call;
    }

    @Override
    public Ucid unansweredDial(Agent agent) {
        Ucid call = provider.dial(
                new DialOrder(agent.id(), agent.campaignName(), new PhoneNumber("+919000009990"), "HX-1"));
        provider.forceLogout(agent.id());
        return call;
    }

    @Override
    public boolean isLive(Ucid ucid) {
        return vendor.state().getJsonArray("calls").getValuesAs(JsonObject.class).stream()
                .anyMatch(call -> call.getString("ucid").equals(ucid.value()));
    }

    @Override
    public String dispositionOf(Ucid ucid) {
        return vendor.calls("ucid=" + ucid)
                .getJsonArray("calls")
                .getJsonObject(0)
                .getString("disposition", "");
    }

    @Override
    public void pastDay(String did, LocalDate day, int calls) {
        vendor.history(did, day.toString(), calls);
    }

    @Override
    public void close() {
        desk.close();
    }
}
