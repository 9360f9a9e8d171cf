package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.PeoplesSessions;
import net.healix360.engage.identity.control.SessionLocks;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.replica.control.RefusedException;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.setup.entity.TeamMember;
import net.healix360.engage.setup.entity.TemporaryPassword;

/** The people of the hospital: who they are, what they may do, and whether they may come in. */
@ApplicationScoped
public class Team {
    private static final EventLogger AUDIT = EventLogger.of(Team.class);

    /** A new account. The password is told once and is kept nowhere here. */
    public record Joined(TeamMember member, TemporaryPassword password) {}

    private TeamPlatform platform;
    private Deactivations deactivations;
    private AgentDirectory agents;
    private Sessions sessions;
    private PeoplesSessions peoples;
    private SessionLocks locks;
    private Event<SessionEnded> ended;

    protected Team() {}

    @Inject
    public Team(
            TeamPlatform platform,
            Deactivations deactivations,
            AgentDirectory agents,
            Sessions sessions,
            PeoplesSessions peoples,
            SessionLocks locks,
            Event<SessionEnded> ended) {
        this.platform = platform;
        this.deactivations = deactivations;
        this.agents = agents;
        this.sessions = sessions;
        this.peoples = peoples;
        this.locks = locks;
        this.ended = ended;
    }

    /** Those with a role here; the account that only reads for the local copy is nobody. */
    public List<TeamMember> members() {
        return told(() -> platform.members().stream()
                .filter(member -> member.role().isPresent())
                .toList());
    }

    public boolean isActive(TeamMember member) {
        return !deactivations.isDeactivated(member.id());
    }

    public Optional<Agent> agentOf(TeamMember member) {
        return agents.ofMember(member.id());
    }

    /** @throws net.healix360.engage.foundation.problem.ProblemException 404 for somebody who is not here */
    public TeamMember find(String id) {
        return members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such person.").asException());
    }

    public Joined create(Session by, String email, String firstName, String lastName, Role role) {
        if (told(platform::members).stream().anyMatch(known -> known.email().equalsIgnoreCase(email))) {
            throw Problem.invalid(List.of(new FieldError("email", "has an account here already")))
                    .asException();
        }
        TemporaryPassword password = TemporaryPassword.fresh();
        TeamMember joined = told(() -> {
            TeamMember member = platform.join(by.id(), email, password.text());
            platform.assign(by.id(), member.id(), role);
            platform.rename(by.id(), member.id(), firstName, lastName);
            return new TeamMember(member.id(), email, firstName, lastName, Optional.of(role));
        });
        audit("person created", joined.id(), by, role);
        return new Joined(joined, password);
    }

    /** Another role holds from the next sign-in on, so the person's sessions end. */
    public TeamMember change(Session by, TeamMember before, String firstName, String lastName, Role role) {
        boolean otherRole = !before.role().equals(Optional.of(role));
        if (otherRole) {
            refuseToLoseTheLastAdministrator(before);
        }
        return told(() -> {
            if (otherRole) {
                platform.assign(by.id(), before.id(), role);
                endSessions(before);
            }
            platform.rename(by.id(), before.id(), firstName, lastName);
            audit("person changed", before.id(), by, role);
            return new TeamMember(before.id(), before.email(), firstName, lastName, Optional.of(role));
        });
    }

    public void deactivate(Session by, TeamMember member) {
        if (member.id().equals(by.member().id())) {
            throw Problem.conflict("own-account", "You cannot deactivate yourself.")
                    .asException();
        }
        refuseToLoseTheLastAdministrator(member);
        deactivations.deactivate(member.id(), by.member());
        endSessions(member);
        audit("person deactivated", member.id(), by, member.role().orElseThrow());
    }

    public void activate(Session by, TeamMember member) {
        deactivations.activate(member.id(), by.member());
        audit("person activated", member.id(), by, member.role().orElseThrow());
    }

    private void refuseToLoseTheLastAdministrator(TeamMember member) {
        boolean another = members().stream()
                .anyMatch(other -> !other.id().equals(member.id())
                        && other.role().equals(Optional.of(Role.ADMIN))
                        && isActive(other));
        if (member.role().equals(Optional.of(Role.ADMIN)) && !another) {
            throw Problem.conflict("last-admin", "This is the last administrator. Make somebody else one first.")
                    .asException();
        }
    }

    private void endSessions(TeamMember member) {
        for (String session : peoples.ofMember(member.id())) {
            agentOf(member).ifPresent(agent -> locks.release(agent.id(), session));
            sessions.close(session);
            ended.fire(new SessionEnded(session));
        }
    }

    private static void audit(String what, String member, Session by, Role role) {
        AUDIT.info(
                what,
                Map.of(
                        "person",
                        member,
                        "role",
                        role.wireName(),
                        "member",
                        by.member().id()));
    }

    private static <T> T told(Supplier<T> question) {
        try {
            return question.get();
        } catch (UnavailableException down) {
            throw Problem.of(
                            503,
                            "platform-unavailable",
                            "Platform unavailable",
                            "Accounts live at the platform, and it does not answer. Nothing was changed; try again in a minute.")
                    .asException();
        } catch (RefusedException refused) {
            throw Problem.of(422, "platform-refused", "The platform refused it", String.valueOf(refused.getMessage()))
                    .asException();
        }
    }
}
