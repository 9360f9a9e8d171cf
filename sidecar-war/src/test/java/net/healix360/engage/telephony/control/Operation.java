package net.healix360.engage.telephony.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.entity.CallCommand;
import net.healix360.engage.telephony.entity.DialOrder;
import net.healix360.engage.telephony.entity.DispositionOrder;
import net.healix360.engage.telephony.entity.ListenMode;
import net.healix360.engage.telephony.entity.RecordingAction;
import net.healix360.engage.telephony.entity.SupervisorSeat;

/** Everything a vendor is asked to do, to be tried under every trouble; no call needs to be there for it. */
public enum Operation {
    LOGIN,
    LOGOUT,
    FORCE_LOGOUT,
    READY,
    PAUSE,
    LOGGED_IN,
    DIAL,
    CONTROL,
    RECORD,
    DISPOSE,
    CALL_DETAILS,
    CALL_DETAIL,
    ABANDONED_CALLS,
    LISTEN,
    SWITCH_TO,
    LEAVE;

    void tryOn(TelephonyProvider vendor, TelephonyStage stage) {
        switch (this) {
            case LOGIN -> vendor.login(stage.agent());
            case LOGOUT -> vendor.logout(stage.agent());
            case FORCE_LOGOUT -> vendor.forceLogout(stage.agent().id());
            case READY -> vendor.ready(stage.agent().id());
            case PAUSE -> vendor.pause(stage.agent().id(), "Break");
            case LOGGED_IN -> vendor.loggedIn();
            case DIAL -> vendor.dial(Examples.dial(stage));
            case CONTROL -> vendor.control(Examples.hold(stage));
            case RECORD -> vendor.record(Examples.CALL, RecordingAction.PAUSE);
            case DISPOSE -> vendor.dispose(Examples.disposition(stage));
            case CALL_DETAILS -> vendor.callDetails(Examples.today());
            case CALL_DETAIL -> vendor.callDetail(Examples.CALL, Examples.today());
            case ABANDONED_CALLS -> vendor.abandonedCalls();
            case LISTEN -> vendor.listen(Examples.CALL, stage.agent().id());
            case SWITCH_TO -> vendor.switchTo(Examples.SEAT, ListenMode.WHISPER);
            case LEAVE -> vendor.leave(Examples.SEAT);
        }
    }

    private static final class Examples {
        static final Ucid CALL = new Ucid("9062175860395512");
        static final SupervisorSeat SEAT = new SupervisorSeat("1", "599001", "secret");

        static DialOrder dial(TelephonyStage stage) {
            Agent agent = stage.agent();
            return new DialOrder(agent.id(), agent.campaignName(), new PhoneNumber("+919000000002"), "HX-1");
        }

        static CallCommand hold(TelephonyStage stage) {
            return new CallCommand(CallCommand.Action.HOLD, stage.agent().id(), CALL, stage.did(), Optional.empty());
        }

        static DispositionOrder disposition(TelephonyStage stage) {
            return new DispositionOrder(
                    stage.agent().id(),
                    CALL,
                    stage.did(),
                    stage.agent().campaignName(),
                    Disposition.APPOINTMENT_BOOKED,
                    "",
                    Optional.empty());
        }

        static LocalDate today() {
            return LocalDate.now(ZoneId.of("Asia/Kolkata"));
        }
    }
}
