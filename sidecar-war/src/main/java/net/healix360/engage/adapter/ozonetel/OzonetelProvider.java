package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.AbandonedCall;
import net.healix360.engage.telephony.entity.CallCommand;
import net.healix360.engage.telephony.entity.CallDetail;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.telephony.entity.DialOrder;
import net.healix360.engage.telephony.entity.DispositionOrder;
import net.healix360.engage.telephony.entity.DispositionReply;
import net.healix360.engage.telephony.entity.ListenMode;
import net.healix360.engage.telephony.entity.RecordingAction;
import net.healix360.engage.telephony.entity.SupervisorSeat;
import net.healix360.engage.telephony.entity.VendorAgent;

/** Ozonetel CloudAgent as this hospital's telephony vendor: each family of its API has a class. */
@ApplicationScoped
public class OzonetelProvider implements TelephonyProvider {
    private VendorApi api;
    private HospitalFilter ours;
    private VendorAgents agents;
    private VendorCalls calls;
    private VendorDispositions dispositions;
    private VendorReports reports;
    private VendorSupervision supervision;

    protected OzonetelProvider() {}

    @Inject
    public OzonetelProvider(
            VendorApi api,
            HospitalFilter ours,
            VendorAgents agents,
            VendorCalls calls,
            VendorDispositions dispositions,
            VendorReports reports,
            VendorSupervision supervision) {
        this.api = api;
        this.ours = ours;
        this.agents = agents;
        this.calls = calls;
        this.dispositions = dispositions;
        this.reports = reports;
        this.supervision = supervision;
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> all = EnumSet.allOf(Capability.class);
        if (!supervision.isOffered()) {
            all.remove(Capability.SUPERVISION);
        }
        return all;
    }

    @Override
    public void keepReady() {
        api.keepReady();
    }

    @Override
    public void login(Agent agent) {
        ours.own(agent.id());
        agents.login(agent);
    }

    @Override
    public void logout(Agent agent) {
        ours.own(agent.id());
        agents.logout(agent);
    }

    @Override
    public void forceLogout(AgentId agentId) {
        agents.forceLogout(ours.own(agentId));
    }

    @Override
    public void ready(AgentId agentId) {
        agents.ready(ours.own(agentId));
    }

    @Override
    public void pause(AgentId agentId, String reason) {
        agents.pause(ours.own(agentId), reason);
    }

    @Override
    public List<VendorAgent> loggedIn() {
        return agents.loggedIn();
    }

    @Override
    public Ucid dial(DialOrder order) {
        ours.own(order.agentId());
        return calls.dial(order);
    }

    @Override
    public Optional<Ucid> control(CallCommand command) {
        ours.own(command.agentId());
        return calls.control(command);
    }

    @Override
    public void record(Ucid ucid, RecordingAction action) {
        calls.record(ucid, action);
    }

    @Override
    public DispositionReply dispose(DispositionOrder order) {
        ours.own(order.agentId());
        return dispositions.dispose(order);
    }

    @Override
    public List<CallDetail> callDetails(LocalDate day) {
        return reports.ofDay(day);
    }

    @Override
    public Optional<CallDetail> callDetail(Ucid ucid, LocalDate day) {
        return reports.ofCall(ucid, day);
    }

    @Override
    public List<AbandonedCall> abandonedCalls() {
        return reports.abandoned();
    }

    @Override
    public SupervisorSeat listen(Ucid ucid, AgentId agentId) {
        return supervision.listen(ucid, ours.own(agentId));
    }

    @Override
    public void switchTo(SupervisorSeat seat, ListenMode mode) {
        supervision.switchTo(seat, mode);
    }

    @Override
    public void leave(SupervisorSeat seat) {
        supervision.leave(seat);
    }
}
