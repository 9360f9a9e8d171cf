package net.healix360.engage.identity.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;

/** The session behind the present request, set when the request was authenticated. */
@RequestScoped
public class CurrentSession {
    private Session session;
    private boolean byCookie;

    /**
     * @param cookie whether a cookie proved it: a browser sends cookies by itself, so changes then need more proof
     */
    public void begin(Session authenticated, boolean cookie) {
        session = authenticated;
        byCookie = cookie;
    }

    public boolean isByCookie() {
        return byCookie;
    }

    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** The session, or a 401 for whoever has none. */
    public Session require() {
        return session().orElseThrow(() -> Problem.notSignedIn("Sign in first.").asException());
    }

    /** True for those who may see and act on every agent of the hospital. */
    public boolean supervises() {
        return session()
                .map(found -> found.member().role())
                .filter(role -> role == Role.SUPERVISOR || role == Role.ADMIN)
                .isPresent();
    }
}
