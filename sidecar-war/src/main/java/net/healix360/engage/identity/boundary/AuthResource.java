package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.control.LoginService;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.Session;

/** Signing in and out (contract §2, login). */
@Path("/auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    @Inject
    private LoginService login;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionCookies cookies;

    @Inject
    private SessionJson json;

    @Inject
    private CurrentSession current;

    @Inject
    private AgentDirectory agents;

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject login(
            JsonValue body, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        LoginBody wish = LoginBody.read(body);
        var signedIn = login.signIn(wish.email(), wish.password(), wish.takeover(), request.getRemoteAddr());
        cookies.set(response, signedIn.tokens());
        return json.signedIn(signedIn);
    }

    /** Rotates the refresh token, from the body or the cookie. */
    @POST
    @Path("/refresh")
    public JsonObject refresh(
            JsonValue body, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        Sessions.Refreshed refreshed = LoginBody.refreshToken(body)
                .or(() -> SessionCookies.read(request, SessionCookies.REFRESH))
                .flatMap(sessions::refresh)
                .orElseThrow(() -> {
                    cookies.clear(response);
                    return Problem.notSignedIn("The session has ended. Sign in again.")
                            .asException();
                });
        cookies.set(response, refreshed.tokens());
        Session session = refreshed.session();
        return json.signedIn(session, refreshed.tokens(), session.agentId().flatMap(agents::find));
    }

    @POST
    @Path("/logout")
    public Response logout(@Context HttpServletResponse response) {
        login.signOut(current.require());
        cookies.clear(response);
        return Response.noContent().build();
    }

    @POST
    @Path("/heartbeat")
    public JsonObject heartbeat() {
        login.heartbeat(current.require());
        return json.ok();
    }

    @GET
    @Path("/me")
    public JsonObject me() {
        Session session = current.require();
        return json.me(session, Optional.of(session).flatMap(Session::agentId).flatMap(agents::find));
    }

    /** What the agent's own softphone registers with; a page that was reloaded has forgotten it. */
    @GET
    @Path("/phone")
    public JsonObject phone() {
        return current.require()
                .agentId()
                .flatMap(agents::find)
                .map(json::phone)
                .orElseThrow(
                        () -> Problem.notFound("Only agents have a softphone.").asException());
    }
}
