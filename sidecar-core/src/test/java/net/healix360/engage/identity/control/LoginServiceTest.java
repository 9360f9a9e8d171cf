package net.healix360.engage.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.ScriptedTelephony;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.control.LoginService.SignedIn;
import net.healix360.engage.identity.entity.AgentSignedOut;
import net.healix360.engage.identity.entity.Lock;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.identity.entity.SessionTakenOver;
import net.healix360.engage.identity.entity.Tokens;
import net.healix360.engage.telephony.control.Errands;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import org.junit.jupiter.api.Test;

class LoginServiceTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final String HOME = "10.0.0.1";

    private final TurnableClock clock = new TurnableClock(NOON);
    private final AgentDirectory agents = Agents.directoryOf("priya", "shared");
    private final TestFloor floor = new TestFloor(agents, new MemoryJournal(), clock);
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemoryLocks locks = new MemoryLocks();
    private final MemorySessions sessions = new MemorySessions();
    private final Fired<SessionTakenOver> takenOver = new Fired<>();
    private final Fired<SessionEnded> ended = new Fired<>();
    private final Fired<AgentSignedOut> signedOut = new Fired<>();
    private final ScriptedTelephony telephony = new ScriptedTelephony();
    private final Set<String> deactivated = new HashSet<>();
    private final LoginService login = new LoginService(
            LoginServiceTest::member,
            deactivated::contains,
            attempts,
            agents,
            locks,
            sessions,
            floor.floor,
            new VendorSeat(telephony, new Errands(Runnable::run)),
            takenOver,
            ended,
            signedOut,
            clock);

    @Test
    void anAgentSignsInWithItsTelephonyIdentityAndHoldsIt() {
        SignedIn signedIn = signIn("priya@ramaiah.example");

        assertThat(signedIn.agent()).contains(Agents.agent("priya"));
        assertThat(signedIn.session().agentId()).contains(PRIYA);
        assertThat(sessions.open).containsKey(signedIn.session().id());
        assertThat(locks.held.get(PRIYA).sessionId())
                .isEqualTo(signedIn.session().id());
        assertThat(locks.held.get(PRIYA).since()).isEqualTo(NOON);
    }

    @Test
    void thePlatformsTokensAreKeptWithTheSession() {
        SignedIn signedIn = signIn("priya@ramaiah.example");

        assertThat(sessions.platformTokens(signedIn.session().id()))
                .contains(new PlatformTokens("access of priya@ramaiah.example", "refresh"));
    }

    @Test
    void whoIsDeactivatedIsNotLetInWithTheRightPassword() {
        deactivated.add("member-latha");

        assertThatThrownBy(() -> signIn("latha@ramaiah.example")).satisfies(refused -> assertThat(
                        ((ProblemException) refused).problem().slug())
                .isEqualTo("account-deactivated"));
        assertThat(sessions.open).isEmpty();
    }

    @Test
    void aSupervisorSignsInWithoutAnAgentAndHoldsNone() {
        SignedIn signedIn = signIn("latha@ramaiah.example");

        assertThat(signedIn.agent()).isEmpty();
        assertThat(signedIn.session().agentId()).isEmpty();
        assertThat(locks.held).isEmpty();
    }

    @Test
    void anEmailIsTheSameInEveryCase() {
        assertThat(signIn("  Priya@Ramaiah.EXAMPLE ").session().member().id()).isEqualTo("member-priya");
    }

    @Test
    void aWrongPasswordCountsAndIsTheSameForAnUnknownAccount() {
        Problem wrong = refused(() -> login.signIn("Priya@ramaiah.example", "wrong", false, HOME));
        Problem unknown = refused(() -> login.signIn("nobody@ramaiah.example", "wrong", false, HOME));

        assertThat(wrong).isEqualTo(unknown);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(attempts.failures)
                .containsEntry("10.0.0.1 priya@ramaiah.example", 1)
                .containsEntry("10.0.0.1 nobody@ramaiah.example", 1);
        assertThat(sessions.open).isEmpty();
    }

    @Test
    void aRightPasswordDoesNotCount() {
        signIn("latha@ramaiah.example");

        assertThat(attempts.failures).isEmpty();
    }

    @Test
    void fiveFailuresBlockThisPairOfAddressAndAccountOnlyEvenWithTheRightPassword() {
        for (int n = 0; n < LoginAttempts.MOST_FAILURES; n++) {
            assertThat(refused(() -> login.signIn("PRIYA@ramaiah.example", "wrong", false, HOME))
                            .status())
                    .isEqualTo(401);
        }
        Problem blocked = refused(() -> signIn("priya@ramaiah.example"));

        assertThat(blocked.status()).isEqualTo(429);
        assertThat(blocked.members()).containsEntry("retryAfterSeconds", 900L);
        assertThat(login.signIn("priya@ramaiah.example", "right", false, "10.0.0.2"))
                .isNotNull();
        assertThat(signIn("latha@ramaiah.example")).isNotNull();
    }

    @Test
    void anAgentWithoutAnAgentRecordIs403() {
        Problem problem = refused(() -> signIn("newcomer@ramaiah.example"));

        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.slug()).isEqualTo("agent-not-configured");
        assertThat(sessions.open).isEmpty();
    }

    @Test
    void aSecondSessionIsRefusedWithWhoAndSinceWhen() {
        signIn("priya@ramaiah.example");
        clock.forward(Duration.ofMinutes(3));
        Problem held = refused(() -> signIn("priya@ramaiah.example"));

        assertThat(held.status()).isEqualTo(409);
        assertThat(held.slug()).isEqualTo("agent-session-held");
        assertThat(held.members())
                .containsEntry("heldBy", "Priya N")
                .containsEntry("since", "2026-04-10T06:30:00.000Z")
                .containsEntry("takeoverAllowed", true);
        assertThat(sessions.open).hasSize(1);
    }

    @Test
    void theSameMemberMayTakeOverAndTheEarlierSessionEnds() {
        SignedIn first = signIn("priya@ramaiah.example");
        SignedIn second = login.signIn("priya@ramaiah.example", "right", true, HOME);

        assertThat(sessions.open).containsOnlyKeys(second.session().id());
        assertThat(locks.held.get(PRIYA).sessionId()).isEqualTo(second.session().id());
        assertThat(takenOver.events())
                .containsExactly(new SessionTakenOver(PRIYA, first.session().id()));
        assertThat(ended.events())
                .containsExactly(new SessionEnded(first.session().id()));
    }

    @Test
    void anotherMemberNeverTakesOver() {
        locks.held.put(PRIYA, new Lock("other-session", "member-meena", "Meena K", NOON));
        Problem held = refused(() -> login.signIn("priya@ramaiah.example", "right", true, HOME));

        assertThat(held.status()).isEqualTo(409);
        assertThat(held.members()).containsEntry("heldBy", "Meena K").containsEntry("takeoverAllowed", false);
        assertThat(locks.held.get(PRIYA).sessionId()).isEqualTo("other-session");
        assertThat(takenOver.events()).isEmpty();
    }

    @Test
    void nobodyTakesOverInACall() {
        SignedIn first = signIn("priya@ramaiah.example");
        floor.take(PlainWords.call("k", "u1", "priya", CallState.ACTIVE, NOON));
        Problem held = refused(() -> login.signIn("priya@ramaiah.example", "right", true, HOME));

        assertThat(held.members()).containsEntry("takeoverAllowed", false);
        assertThat(sessions.open).containsOnlyKeys(first.session().id());
    }

    @Test
    void aLogoutFreesTheAgentAndEndsTheSession() {
        SignedIn signedIn = signIn("priya@ramaiah.example");
        login.signOut(signedIn.session());

        assertThat(locks.held).isEmpty();
        assertThat(sessions.open).isEmpty();
        assertThat(ended.events())
                .containsExactly(new SessionEnded(signedIn.session().id()));
        assertThat(signIn("priya@ramaiah.example")).isNotNull();
    }

    @Test
    void aLogoutInACallIsRefusedAndChangesNothing() {
        SignedIn signedIn = signIn("priya@ramaiah.example");
        floor.take(PlainWords.call("k", "u1", "priya", CallState.RINGING, NOON));
        Problem problem = refused(() -> login.signOut(signedIn.session()));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.slug()).isEqualTo("call-active");
        assertThat(locks.held).containsKey(PRIYA);
        assertThat(sessions.open).hasSize(1);

        floor.take(PlainWords.call("k2", "u1", "priya", CallState.ENDED, NOON.plusSeconds(1)));
        login.signOut(signedIn.session());
        assertThat(sessions.open).isEmpty();
    }

    @Test
    void aHeartbeatOfASessionThatWasTakenOverIsRefused() {
        SignedIn first = signIn("priya@ramaiah.example");
        login.heartbeat(first.session());
        login.signIn("priya@ramaiah.example", "right", true, HOME);

        assertThat(refused(() -> login.heartbeat(first.session())).slug()).isEqualTo("agent-session-held");
    }

    @Test
    void aSessionThatCouldNotBeOpenedLeavesTheAgentFree() {
        sessions.broken = true;
        assertThatThrownBy(() -> signIn("priya@ramaiah.example")).hasMessage("redis is gone");

        assertThat(locks.held).isEmpty();
    }

    @Test
    void anAgentIsLoggedInAtTheVendorBySigningInAndOutBySigningOut() {
        SignedIn signedIn = signIn("priya@ramaiah.example");
        assertThat(signedIn.telephonyFault()).isEmpty();
        login.signOut(signedIn.session());

        assertThat(telephony.orders()).containsExactly("login priya", "logout priya");
        assertThat(signedOut.events()).containsExactly(new AgentSignedOut(PRIYA));
    }

    @Test
    void aSupervisorNeedsNoPlaceAtTheVendor() {
        login.signOut(signIn("latha@ramaiah.example").session());

        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void aVendorThatIsDownStopsNobodyFromSigningInOrOut() {
        telephony.failing(Kind.NOT_SENT, Kind.UNKNOWN);
        SignedIn signedIn = signIn("priya@ramaiah.example");

        assertThat(signedIn.telephonyFault())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("cannot be reached"));
        assertThat(sessions.open).hasSize(1);
        login.signOut(signedIn.session());
        assertThat(sessions.open).isEmpty();
        assertThat(locks.held).isEmpty();
    }

    @Test
    void whoIsRefusedIsNotLoggedInAtTheVendor() {
        refused(() -> login.signIn("priya@ramaiah.example", "wrong", false, HOME));
        locks.held.put(PRIYA, new Lock("other-session", "member-meena", "Meena K", NOON));
        refused(() -> signIn("priya@ramaiah.example"));

        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void aTakeoverKeepsTheVendorsLogin() {
        signIn("priya@ramaiah.example");
        login.signIn("priya@ramaiah.example", "right", true, HOME);

        assertThat(telephony.orders()).doesNotContain("logout priya");
    }

    @Test
    void aSessionThatWasTakenOverDoesNotLogItsSuccessorOut() {
        SignedIn first = signIn("priya@ramaiah.example");
        login.signIn("priya@ramaiah.example", "right", true, HOME);
        login.signOut(first.session());

        assertThat(telephony.orders()).doesNotContain("logout priya");
        assertThat(signedOut.events()).isEmpty();
    }

    /** #531: sign-out in a call. */
    @Test
    void nobodyIsLoggedOutAtTheVendorInACall() {
        SignedIn signedIn = signIn("priya@ramaiah.example");
        floor.take(PlainWords.call("k", "u1", "priya", CallState.ACTIVE, NOON));
        assertThat(refused(() -> login.signOut(signedIn.session())).slug()).isEqualTo("call-active");

        assertThat(telephony.orders()).containsExactly("login priya");
    }

    private SignedIn signIn(String email) {
        return login.signIn(email, "right", false, HOME);
    }

    private static Problem refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).problem();
    }

    /** The platform: everybody's password is {@code right}. */
    private static Optional<MemberLogin.Verified> member(String email, String password) {
        Map<String, Member> people = Map.of(
                "priya@ramaiah.example",
                new Member("member-priya", "priya@ramaiah.example", "Priya", "N", Role.AGENT),
                "newcomer@ramaiah.example",
                new Member("member-new", "newcomer@ramaiah.example", "New", "Comer", Role.AGENT),
                "latha@ramaiah.example",
                new Member("member-latha", "latha@ramaiah.example", "Latha", "S", Role.SUPERVISOR));
        return Optional.ofNullable(people.get(email))
                .filter(found -> password.equals("right"))
                .map(found -> new MemberLogin.Verified(found, new PlatformTokens("access of " + email, "refresh")));
    }

    private static final class MemoryAttempts implements LoginAttempts {
        private final Map<String, Integer> failures = new HashMap<>();

        @Override
        public Optional<Duration> blockedFor(String address, String account) {
            boolean blocked = failures.getOrDefault(address + " " + account, 0) >= MOST_FAILURES;
            return blocked ? Optional.of(WINDOW) : Optional.empty();
        }

        @Override
        public void failed(String address, String account) {
            failures.merge(address + " " + account, 1, Integer::sum);
        }
    }

    private static final class MemoryLocks implements SessionLocks {
        private final Map<AgentId, Lock> held = new HashMap<>();

        @Override
        public Lock acquire(AgentId agent, Lock wish) {
            return held.computeIfAbsent(agent, free -> wish);
        }

        @Override
        public Optional<Lock> takeOver(AgentId agent, Lock wish) {
            return Optional.ofNullable(held.put(agent, wish));
        }

        @Override
        public boolean renew(AgentId agent, String sessionId) {
            return Optional.ofNullable(held.get(agent))
                    .filter(lock -> lock.sessionId().equals(sessionId))
                    .isPresent();
        }

        @Override
        public void release(AgentId agent, String sessionId) {
            held.values().removeIf(lock -> lock.sessionId().equals(sessionId));
        }
    }

    private static final class MemorySessions implements Sessions {
        private final Map<String, Session> open = new LinkedHashMap<>();
        private final Map<String, PlatformTokens> platformTokens = new HashMap<>();
        private boolean broken;

        @Override
        public Optional<PlatformTokens> platformTokens(String sessionId) {
            return Optional.ofNullable(platformTokens.get(sessionId));
        }

        @Override
        public void keep(String sessionId, PlatformTokens platform) {
            platformTokens.put(sessionId, platform);
        }

        @Override
        public Tokens open(Session session, PlatformTokens platform) {
            if (broken) {
                throw new IllegalStateException("redis is gone");
            }
            open.put(session.id(), session);
            platformTokens.put(session.id(), platform);
            return new Tokens("access", 900, "refresh");
        }

        @Override
        public Optional<Refreshed> refresh(String refreshToken) {
            return Optional.empty();
        }

        @Override
        public Optional<Renewed> renewAccess(String refreshToken) {
            return Optional.empty();
        }

        @Override
        public void close(String sessionId) {
            open.remove(sessionId);
        }

        @Override
        public boolean isOpen(String sessionId) {
            return open.containsKey(sessionId);
        }
    }
}
