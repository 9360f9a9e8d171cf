package net.healix360.engage.supervision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.setup.control.SoftphoneLine;
import net.healix360.engage.supervision.control.Monitorings;
import net.healix360.engage.supervision.control.Supervision;
import net.healix360.engage.supervision.entity.Monitoring;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import net.healix360.engage.telephony.entity.ListenMode;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A supervisor in an agent's call: begin listening, whisper or speak, leave (contract §2, floor). */
@Path("/supervisor/barge")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BargeResource {

    @Inject
    private Supervision supervision;

    @Inject
    private Monitorings monitorings;

    @Inject
    private RequestedAgent agent;

    @Inject
    private CurrentSession current;

    @Inject
    private SoftphoneLine line;

    @POST
    @ForAgent
    @Tag(name = "telephony")
    public Response begin(JsonObject body) {
        Monitoring monitoring = supervision.begin(
                current.require(), agent.id(), ucid(body), mode(body).orElse(ListenMode.LISTEN));
        return Response.status(Response.Status.CREATED)
                .entity(seated(monitoring))
                .build();
    }

    @POST
    @Path("/mode")
    @ForAgent
    @Tag(name = "telephony")
    public JsonObject change(JsonObject body) {
        ListenMode mode = mode(body).orElseThrow(() -> refused("mode", "is one of " + modes()));
        return MonitoringJson.of(supervision.switchTo(current.require(), agent.id(), mode))
                .build();
    }

    @POST
    @Path("/end")
    @ForAgent
    @Tag(name = "telephony")
    public Response end(JsonObject body) {
        supervision.leave(current.require(), agent.id());
        return Response.noContent().build();
    }

    /** The line of the call that the caller is in, for a browser that was reloaded. */
    @GET
    @Path("/sip-credentials")
    public JsonObject credentials() {
        return monitorings.of(current.require()).map(this::seated).orElseThrow(() -> Problem.notFound(
                        "You are in no agent's call.")
                .asException());
    }

    private JsonObject seated(Monitoring monitoring) {
        return MonitoringJson.withSeat(monitoring, line.wsServer(), line.domain());
    }

    private static Optional<Ucid> ucid(JsonObject body) {
        try {
            return text(body, "ucid").map(Ucid::new);
        } catch (IllegalArgumentException nonsense) {
            throw refused("ucid", nonsense.getMessage());
        }
    }

    private static Optional<ListenMode> mode(JsonObject body) {
        return text(body, "mode").map(name -> Arrays.stream(ListenMode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> refused("mode", "is one of " + modes())));
    }

    private static Optional<String> text(JsonObject body, String field) {
        return body != null && body.get(field) instanceof JsonString text
                ? Optional.of(text.getString()).filter(value -> !value.isBlank())
                : Optional.empty();
    }

    private static List<ListenMode> modes() {
        return List.of(ListenMode.values());
    }

    private static RuntimeException refused(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).asException();
    }
}
