package net.healix360.engage.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.NoTelephony;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.supervision.entity.Monitoring;
import net.healix360.engage.supervision.entity.MonitoringChanged;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.telephony.entity.ListenMode;
import net.healix360.engage.telephony.entity.SupervisorSeat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupervisionTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Session ANU = supervisor("anu");
    private static final Session BEN = supervisor("ben");

    private final TurnableClock clock = new TurnableClock(NOON);
    private final TestFloor floor = new TestFloor(Agents.directoryOf("priya", "meena"), new MemoryJournal(), clock);
    private final Lines lines = new Lines();
    private final Fired<MonitoringChanged> changed = new Fired<>();
    private final Monitorings monitorings = new Monitorings();
    private final Supervision supervision = new Supervision(lines, floor.floor, monitorings, changed, clock);

    @BeforeEach
    void priyaTalks() {
        floor.take(
                PlainWords.agent("a", "priya", AgentState.IN_CALL, NOON),
                PlainWords.call("c", "u1", "priya", CallState.ACTIVE, NOON));
    }

    @Test
    void aSupervisorJoinsSilentlyAndTheAgentLearnsOfItOnlyWhenSpokenTo() {
        supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN);
        supervision.switchTo(ANU, PRIYA, ListenMode.WHISPER);
        supervision.switchTo(ANU, PRIYA, ListenMode.LISTEN);
        supervision.leave(ANU, PRIYA);

        assertThat(lines.orders).containsExactly("listen u1", "WHISPER", "LISTEN", "leave");
        assertThat(changed.events())
                .extracting(MonitoringChanged::concernsAgent)
                .containsExactly(false, true, true, false);
        assertThat(changed.events())
                .extracting(MonitoringChanged::isHeardByAgent)
                .containsExactly(false, true, false, false);
        assertThat(monitorings.all()).isEmpty();
    }

    @Test
    void whoeverWantsToBargeAtOnceListensFirstAndThenSpeaks() {
        Monitoring monitoring = supervision.begin(ANU, PRIYA, Optional.of(new Ucid("u1")), ListenMode.BARGE);

        assertThat(monitoring.mode()).isEqualTo(ListenMode.BARGE);
        assertThat(lines.orders).containsExactly("listen u1", "BARGE");
    }

    @Test
    void nobodyStaysOnTheLineWhenTheCallIsOver() {
        supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN);
        supervision.leaveEndedCalls();
        assertThat(lines.orders).containsExactly("listen u1");

        floor.take(PlainWords.call("e", "u1", "priya", CallState.ENDED, NOON.plusSeconds(9)));
        supervision.leaveEndedCalls();

        assertThat(lines.orders).containsExactly("listen u1", "leave");
        assertThat(changed.events().get(1).ended()).contains("the call has ended");
    }

    @Test
    void aCallThatEndsWithItsAgentsLogoutLetsTheSupervisorGoToo() {
        supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN);
        floor.take(PlainWords.agent("o", "priya", AgentState.OFFLINE, NOON.plusSeconds(5)));

        supervision.leaveEndedCalls();

        assertThat(monitorings.all()).isEmpty();
    }

    @Test
    void aSupervisorWhoSignsOutIsOutOfTheCall() {
        supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN);

        supervision.sessionEnded(new SessionEnded("session-ben"));
        assertThat(monitorings.all()).hasSize(1);

        supervision.sessionEnded(new SessionEnded("session-anu"));
        assertThat(monitorings.all()).isEmpty();
    }

    @Test
    void aCallHasOneSupervisorAndASupervisorHasOneCall() {
        supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN);
        floor.take(PlainWords.call("c2", "u2", "meena", CallState.ACTIVE, NOON));

        assertRefused("already-monitored", () -> supervision.begin(BEN, PRIYA, Optional.empty(), ListenMode.LISTEN));
        assertRefused(
                "already-monitored",
                () -> supervision.begin(ANU, new AgentId("meena"), Optional.empty(), ListenMode.LISTEN));
        assertThat(lines.orders).containsExactly("listen u1");
    }

    @Test
    void anotherAgentsCallIsNotFoundAtThisAgentAndARingingOneCannotBeJoined() {
        floor.take(PlainWords.call("c2", "u2", "meena", CallState.RINGING, NOON));

        assertRefused("not-found", () -> supervision.begin(ANU, PRIYA, Optional.of(new Ucid("u2")), ListenMode.LISTEN));
        assertRefused(
                "call-not-answered",
                () -> supervision.begin(ANU, new AgentId("meena"), Optional.empty(), ListenMode.LISTEN));
        assertRefused("not-monitoring", () -> supervision.switchTo(ANU, PRIYA, ListenMode.BARGE));
        assertThat(lines.orders).isEmpty();
    }

    @Test
    void aVendorThatCannotIsNotAsked() {
        lines.able = false;

        assertRefused("telephony-not-able", () -> supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN));
    }

    @Test
    void whenEveryLineIsTakenTheSupervisorIsToldAndNothingIsHeld() {
        lines.refuse = Kind.REFUSED;

        assertRefused("no-line-free", () -> supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN));
        assertThat(monitorings.all()).isEmpty();
    }

    @Test
    void aModeThatTheVendorDidNotTakeIsNotShown() {
        supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN);
        lines.refuse = Kind.NOT_SENT;

        assertRefused("telephony-unavailable", () -> supervision.switchTo(ANU, PRIYA, ListenMode.WHISPER));
        assertThat(monitorings.of(ANU)).map(Monitoring::mode).contains(ListenMode.LISTEN);
    }

    @Test
    void leavingTwiceIsLeavingOnceAlsoWhenTheVendorHasLetGoAlready() {
        supervision.begin(ANU, PRIYA, Optional.empty(), ListenMode.LISTEN);
        lines.refuse = Kind.REFUSED;

        supervision.leave(ANU, PRIYA);
        supervision.leave(ANU, PRIYA);

        assertThat(monitorings.all()).isEmpty();
        assertThat(changed.events()).hasSize(2);
    }

    private static void assertRefused(String slug, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().slug())
                .isEqualTo(slug));
    }

    private static Session supervisor(String name) {
        Member member = new Member("member-" + name, name + "@x.example", name, "", Role.SUPERVISOR);
        return new Session("session-" + name, member, Optional.empty());
    }

    /** The vendor's lines for supervisors; notes what is asked of it. */
    private static final class Lines extends NoTelephony {
        private final List<String> orders = new ArrayList<>();
        private boolean able = true;
        private Kind refuse;

        @Override
        public Set<Capability> capabilities() {
            return able ? Set.of(Capability.SUPERVISION) : Set.of();
        }

        @Override
        public SupervisorSeat listen(Ucid ucid, AgentId agentId) {
            answer("listen " + ucid);
            return new SupervisorSeat("m1", "500901", "secret");
        }

        @Override
        public void switchTo(SupervisorSeat seat, ListenMode mode) {
            answer(mode.name());
        }

        @Override
        public void leave(SupervisorSeat seat) {
            answer("leave");
        }

        private void answer(String order) {
            if (refuse != null) {
                throw new TelephonyFault(refuse, "refused");
            }
            orders.add(order);
        }
    }
}
