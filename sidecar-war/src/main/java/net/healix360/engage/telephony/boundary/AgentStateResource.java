package net.healix360.engage.telephony.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.availability.control.Availability;
import net.healix360.engage.availability.entity.Wish;
import net.healix360.engage.desk.control.OutboundMarker;
import net.healix360.engage.identity.control.VendorSeat;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an agent chooses to be. The state itself comes back by the vendor's events, not by the answer. */
@Path("/ozonetel")
@ApplicationScoped
@ForAgent
@Tag(name = TelephonyRoom.TAG)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgentStateResource {
    private static final String STATES = "is Ready, Pause or Offline";

    /** The body of {@code agent-state}. */
    record Body(String agentId, String state, String pauseReason) {}

    @Inject
    private Availability availability;

    @Inject
    private VendorSeat seat;

    @Inject
    private OutboundMarker marker;

    @Inject
    private AgentDirectory agents;

    @Inject
    private RequestedAgent agent;

    @POST
    @Path("/agent-state")
    public JsonObject choose(OrderBody body) {
        Optional<Wish> wish = body.required("state", state -> wish(state, body), STATES);
        body.refuseErrors();
        return choose(wish.orElseThrow());
    }

    @POST
    @Path("/agent-ready")
    public JsonObject ready(OrderBody body) {
        return choose(new Wish.Ready());
    }

    /** For an agent whom the vendor did not log in at sign-in. */
    @POST
    @Path("/agent-login")
    public JsonObject login(OrderBody body) {
        seat.takeNow(agents.find(agent.id()).orElseThrow());
        return requested("Login");
    }

    @POST
    @Path("/agent-logout")
    public JsonObject logout(OrderBody body) {
        return choose(new Wish.Offline());
    }

    private JsonObject choose(Wish wish) {
        availability.choose(agent.id(), wish);
        if (wish instanceof Wish.Offline) {
            marker.clear(agent.id());
        }
        return requested(wish.getClass().getSimpleName());
    }

    private JsonObject requested(String what) {
        return TelephonyRoom.answer(
                Map.of("status", "requested", "agentId", agent.id().value(), "requested", what));
    }

    private static Optional<Wish> wish(String state, OrderBody body) {
        return switch (state.toLowerCase(Locale.ROOT)) {
            case "ready" -> Optional.of(new Wish.Ready());
            case "offline" -> Optional.of(new Wish.Offline());
            case "pause" -> pause(body.text("pauseReason").orElse(""), body);
            default -> Optional.empty();
        };
    }

    /** A reason that is missing or too long is the reason's fault, not the state's. */
    private static Optional<Wish> pause(String reason, OrderBody body) {
        try {
            return Optional.of(new Wish.Pause(reason));
        } catch (IllegalArgumentException noReason) {
            body.error("pauseReason", reason.isEmpty() ? "is missing: say Break, Training or another" : "is too long");
            return Optional.of(new Wish.Ready());
        }
    }
}
