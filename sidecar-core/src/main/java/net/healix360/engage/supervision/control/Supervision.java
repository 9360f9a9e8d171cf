package net.healix360.engage.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.supervision.entity.Monitoring;
import net.healix360.engage.supervision.entity.MonitoringChanged;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProblems;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.telephony.entity.ListenMode;
import net.healix360.engage.telephony.entity.SupervisorSeat;

/**
 * Listen, whisper, barge (reference/helix-engage.md §2.12). A supervisor joins silently, may change the mode, and is out
 * when the call ends, whoever ended it. Every step leaves one audit line.
 */
@ApplicationScoped
public class Supervision {

    private TelephonyProvider telephony;
    private Floor floor;
    private Monitorings monitorings;
    private Event<MonitoringChanged> changed;
    private Clock clock;

    protected Supervision() {}

    @Inject
    public Supervision(
            TelephonyProvider telephony,
            Floor floor,
            Monitorings monitorings,
            Event<MonitoringChanged> changed,
            Clock clock) {
        this.telephony = telephony;
        this.floor = floor;
        this.monitorings = monitorings;
        this.changed = changed;
        this.clock = clock;
    }

    /** @param asked the call; empty for the one that the agent is in */
    public Monitoring begin(Session supervisor, AgentId agent, Optional<Ucid> asked, ListenMode mode) {
        requireAbility();
        CallStatus call = liveCall(agent, asked);
        refuseWhenTaken(supervisor, call.ucid());
        SupervisorSeat seat = ask(() -> telephony.listen(call.ucid(), agent));
        Monitoring wish = new Monitoring(call.ucid(), agent, supervisor, seat, ListenMode.LISTEN, clock.instant());
        monitorings.begin(wish).ifPresent(other -> {
            giveBack(seat);
            throw taken(other, supervisor).asException();
        });
        if (floor.call(call.ucid()).isEmpty()) {
            end(call.ucid(), "the call has ended");
            throw TelephonyProblems.of(new TelephonyFault(TelephonyFault.Kind.CALL_GONE, "ended while joining"))
                    .asException();
        }
        changed.fire(MonitoringChanged.began(wish));
        return mode == ListenMode.LISTEN ? wish : switchTo(supervisor, agent, mode);
    }

    /** Changes how the supervisor takes part in this agent's call. */
    public Monitoring switchTo(Session supervisor, AgentId agent, ListenMode mode) {
        Monitoring now = own(supervisor, agent);
        if (now.mode() == mode) {
            return now;
        }
        ask(() -> {
            telephony.switchTo(now.seat(), mode);
            return now.seat();
        });
        Monitoring next =
                monitorings.change(now.ucid(), known -> known.in(mode)).orElseThrow(() -> notIn().asException());
        changed.fire(MonitoringChanged.switched(next, now.mode()));
        return next;
    }

    /** Leaves the call; who has left already has no more to do. */
    public void leave(Session supervisor, AgentId agent) {
        monitorings
                .of(supervisor)
                .filter(monitoring -> monitoring.agentId().equals(agent))
                .ifPresent(monitoring -> end(monitoring.ucid(), "left"));
    }

    /** Called often: takes supervisors out of calls that are over, whoever ended them. */
    public void leaveEndedCalls() {
        monitorings.all().stream()
                .map(Monitoring::ucid)
                .filter(ucid -> floor.call(ucid).isEmpty())
                .forEach(ucid -> end(ucid, "the call has ended"));
    }

    void sessionEnded(@Observes SessionEnded session) {
        monitorings.all().stream()
                .filter(monitoring -> monitoring.supervisor().id().equals(session.sessionId()))
                .forEach(monitoring -> end(monitoring.ucid(), "the supervisor signed out"));
    }

    private void end(Ucid ucid, String why) {
        monitorings.end(ucid).ifPresent(monitoring -> {
            giveBack(monitoring.seat());
            changed.fire(MonitoringChanged.over(monitoring, why));
        });
    }

    private CallStatus liveCall(AgentId agent, Optional<Ucid> asked) {
        Optional<FloorCall> call = asked.isPresent()
                ? floor.call(asked.get())
                : floor.callsOf(agent).stream().findFirst();
        CallStatus found = call.map(FloorCall::status)
                .filter(status -> status.agentId().equals(Optional.of(agent)))
                .orElseThrow(() ->
                        Problem.notFound("This agent has no such call now.").asException());
        if (found.state() == CallState.RINGING) {
            throw Problem.conflict("call-not-answered", "The call is still ringing. Join when it is answered.")
                    .with("state", found.state().name())
                    .asException();
        }
        return found;
    }

    private void requireAbility() {
        if (!telephony.capabilities().contains(Capability.SUPERVISION)) {
            throw TelephonyProblems.of(new TelephonyFault(TelephonyFault.Kind.NOT_ABLE, "no supervision"))
                    .asException();
        }
    }

    private void refuseWhenTaken(Session supervisor, Ucid ucid) {
        monitorings.of(ucid).or(() -> monitorings.of(supervisor)).ifPresent(other -> {
            throw taken(other, supervisor).asException();
        });
    }

    private Monitoring own(Session supervisor, AgentId agent) {
        return monitorings
                .of(supervisor)
                .filter(monitoring -> monitoring.agentId().equals(agent))
                .orElseThrow(() -> notIn().asException());
    }

    private static Problem notIn() {
        return Problem.conflict("not-monitoring", "You are not in a call of this agent.");
    }

    private static Problem taken(Monitoring other, Session asking) {
        String who =
                other.isOf(asking) ? "You are" : other.supervisor().member().fullName() + " is";
        return Problem.conflict(
                        "already-monitored", who + " in a call of " + other.agentId() + " already. End that first.")
                .with("ucid", other.ucid().value())
                .with("agentId", other.agentId().value())
                .with("since", WireInstant.of(other.since()));
    }

    /** The vendor ends a line with its call by itself, so a refusal here means no more than that. */
    private void giveBack(SupervisorSeat seat) {
        try {
            telephony.leave(seat);
        } catch (TelephonyFault over) {
            SupervisionLog.notReturned(seat, over);
        }
    }

    private interface Asked {
        SupervisorSeat answer();
    }

    private static SupervisorSeat ask(Asked asked) {
        try {
            return asked.answer();
        } catch (TelephonyFault fault) {
            throw problem(fault).asException();
        }
    }

    private static Problem problem(TelephonyFault fault) {
        return fault.kind() == TelephonyFault.Kind.REFUSED
                ? Problem.conflict("no-line-free", "All lines for supervisors are taken. Try again when one is free.")
                : TelephonyProblems.of(fault);
    }
}
