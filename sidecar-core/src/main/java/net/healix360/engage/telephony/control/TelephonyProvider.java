package net.healix360.engage.telephony.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
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

/**
 * The telephony vendor, for one hospital: even when hospitals share an account, only this hospital's agents and calls go
 * in and come out. Each method answers when the vendor has; each throws {@link TelephonyFault}. What it does shows on
 * the floor by the vendor's events, not by the answer.
 */
public interface TelephonyProvider {

    Set<Capability> capabilities();

    /** Called now and then, and before the first order: fetches in advance what an order would have to wait for. */
    default void keepReady() {}

    /** Logs the agent in with the agent's own phone; who is logged in already stays so. */
    void login(Agent agent);

    /** Logs the agent out; who is not logged in stays so. */
    void logout(Agent agent);

    /** Logs the agent out whatever the agent is doing, with the account's right and not the agent's. */
    void forceLogout(AgentId agentId);

    void ready(AgentId agentId);

    /** @param reason one that the account knows */
    void pause(AgentId agentId, String reason);

    /** This hospital's agents who are logged in. */
    List<VendorAgent> loggedIn();

    /** Never repeated by itself: a patient's phone would ring twice. */
    Ucid dial(DialOrder order);

    /** The new leg's UCID, for {@link CallCommand.Action#CONFERENCE}. */
    Optional<Ucid> control(CallCommand command);

    void record(Ucid ucid, RecordingAction action);

    DispositionReply dispose(DispositionOrder order);

    /** Every call of a day in the hospital's zone; at most two such questions a minute for the whole account. */
    List<CallDetail> callDetails(LocalDate day);

    /** One call; shares the limit of {@link #callDetails(LocalDate)} and never waits for it. */
    Optional<CallDetail> callDetail(Ucid ucid, LocalDate day);

    /** Today's inbound calls that nobody answered. */
    List<AbandonedCall> abandonedCalls();

    /** Puts a supervisor's line into a call, silently. */
    SupervisorSeat listen(Ucid ucid, AgentId agentId);

    void switchTo(SupervisorSeat seat, ListenMode mode);

    void leave(SupervisorSeat seat);
}
