package net.healix360.engage.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.entity.AgentSignedOut;
import net.healix360.engage.identity.entity.Lock;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.identity.entity.SessionTakenOver;
import net.healix360.engage.identity.entity.Tokens;

/** Signs people in and out. An agent is held by one session at a time, so that no call rings in two browsers. */
@ApplicationScoped
public class LoginService {
    private static final EventLogger LOG = EventLogger.of(LoginService.class);

    /**
     * A session that began, with its tokens and, for an agent, the telephony identity.
     *
     * @param telephonyFault why an agent is not logged in at the telephony vendor, in a sentence
     */
    public record SignedIn(Session session, Tokens tokens, Optional<Agent> agent, Optional<String> telephonyFault) {}

    private MemberLogin members;
    private Admission admission;
    private LoginAttempts attempts;
    private AgentDirectory agents;
    private SessionLocks locks;
    private Sessions sessions;
    private Floor floor;
    private VendorSeat seat;
    private Event<SessionTakenOver> takenOver;
    private Event<SessionEnded> ended;
    private Event<AgentSignedOut> signedOut;
    private Clock clock;

    protected LoginService() {}

    @Inject
    public LoginService(
            MemberLogin members,
            Admission admission,
            LoginAttempts attempts,
            AgentDirectory agents,
            SessionLocks locks,
            Sessions sessions,
            Floor floor,
            VendorSeat seat,
            Event<SessionTakenOver> takenOver,
            Event<SessionEnded> ended,
            Event<AgentSignedOut> signedOut,
            Clock clock) {
        this.members = members;
        this.admission = admission;
        this.attempts = attempts;
        this.agents = agents;
        this.locks = locks;
        this.sessions = sessions;
        this.floor = floor;
        this.seat = seat;
        this.takenOver = takenOver;
        this.ended = ended;
        this.signedOut = signedOut;
        this.clock = clock;
    }

    /**
     * @param address where the attempt comes from
     * @param takeover end the same member's session elsewhere, unless it is in a call
     */
    public SignedIn signIn(String email, String password, boolean takeover, String address) {
        String account = email.trim().toLowerCase(Locale.ROOT);
        attempts.blockedFor(address, account).ifPresent(LoginService::refuseFor);
        MemberLogin.Verified verified =
                members.check(account, password).orElseThrow(() -> wrongPassword(address, account));
        Member member = verified.member();
        if (admission.isDeactivated(member.id())) {
            throw Problem.forbidden(
                            "account-deactivated",
                            "This account is deactivated here. Ask an administrator to activate it.")
                    .asException();
        }
        Optional<Agent> agent = member.role() == Role.AGENT ? Optional.of(agentOf(member)) : Optional.empty();
        String sessionId = UUID.randomUUID().toString();
        agent.ifPresent(found -> hold(found.id(), member, sessionId, takeover));
        Session session = new Session(sessionId, member, agent.map(Agent::id));
        Tokens tokens = open(session, verified.tokens());
        LOG.info(
                "signed in", Map.of("member", member.id(), "role", member.role().wireName()));
        return new SignedIn(session, tokens, agent, agent.flatMap(seat::take));
    }

    /** A session that could not be opened must not hold its agent for an hour. */
    private Tokens open(Session session, PlatformTokens platform) {
        try {
            return sessions.open(session, platform);
        } catch (RuntimeException notOpened) {
            session.agentId().ifPresent(agent -> locks.release(agent, session.id()));
            throw notOpened;
        }
    }

    /** Refused in a call; a takeover or a session that expires leaves the agent logged in at the vendor. */
    public void signOut(Session session) {
        session.agentId().ifPresent(this::refuseInCall);
        session.agentId().ifPresent(agent -> leave(agent, session));
        end(session.id());
        LOG.info("signed out", Map.of("member", session.member().id()));
    }

    private void leave(AgentId agent, Session session) {
        if (locks.renew(agent, session.id())) {
            agents.find(agent).ifPresent(seat::leave);
            signedOut.fire(new AgentSignedOut(agent));
        }
        locks.release(agent, session.id());
    }

    /** Renews an agent's lock; refused when another session has it. */
    public void heartbeat(Session session) {
        session.agentId().ifPresent(agent -> {
            if (!locks.renew(agent, session.id())) {
                throw Problem.conflict("agent-session-held", "Another session has taken over this agent.")
                        .asException();
            }
        });
    }

    private void hold(AgentId agent, Member member, String sessionId, boolean takeover) {
        Lock wish = new Lock(sessionId, member.id(), member.fullName(), clock.instant());
        Lock holder = locks.acquire(agent, wish);
        if (holder.sessionId().equals(sessionId)) {
            return;
        }
        boolean mayTakeOver =
                holder.memberId().equals(member.id()) && floor.callsOf(agent).isEmpty();
        if (!takeover || !mayTakeOver) {
            throw held(holder, mayTakeOver).asException();
        }
        locks.takeOver(agent, wish).ifPresent(before -> {
            end(before.sessionId());
            takenOver.fire(new SessionTakenOver(agent, before.sessionId()));
        });
    }

    private void end(String sessionId) {
        sessions.close(sessionId);
        ended.fire(new SessionEnded(sessionId));
    }

    private Agent agentOf(Member member) {
        return agents.ofMember(member.id()).orElseThrow(() -> Problem.forbidden(
                        "agent-not-configured",
                        "This account has no telephony agent yet. Ask an administrator to set it up.")
                .asException());
    }

    private void refuseInCall(AgentId agent) {
        if (!floor.callsOf(agent).isEmpty()) {
            throw Problem.conflict("call-active", "You are in a call. End it before you sign out.")
                    .asException();
        }
    }

    private RuntimeException wrongPassword(String address, String account) {
        attempts.failed(address, account);
        return Problem.of(401, "invalid-credentials", "Not signed in", "The e-mail or the password is not right.")
                .asException();
    }

    private static void refuseFor(Duration wait) {
        throw Problem.of(
                        429,
                        "too-many-attempts",
                        "Too many attempts",
                        "Too many failed attempts. Try again in " + Math.max(1, wait.toMinutes()) + " minutes.")
                .with("retryAfterSeconds", Math.max(1, wait.toSeconds()))
                .asException();
    }

    private static Problem held(Lock holder, boolean mayTakeOver) {
        return Problem.conflict(
                        "agent-session-held", "This agent is signed in elsewhere as " + holder.memberName() + ".")
                .with("heldBy", holder.memberName())
                .with("since", WireInstant.of(holder.since()))
                .with("takeoverAllowed", mayTakeOver);
    }
}
