package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.setup.control.SetupProgress;
import net.healix360.engage.setup.entity.SetupStep;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the hospital is with its setup. */
@Path("/config/setup-state")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "configuration")
public class SetupStateResource {

    @Inject
    private SetupProgress progress;

    @Inject
    private CurrentSession current;

    @GET
    @Operation(summary = "The six steps, and whether the wizard should open by itself")
    public JsonObject state() {
        return progress.state();
    }

    @PUT
    @Path("/steps/{step}")
    @Operation(summary = "Marks a step complete or not: {completed}")
    public JsonObject mark(@PathParam("step") String step, JsonValue body) {
        SetupStep known = SetupStep.named(step)
                .orElseThrow(() -> Problem.badRequest("unknown-step", "Steps are " + List.of(SetupStep.values()) + ".")
                        .asException());
        JsonValue completed = RecordBody.object(body).get("completed");
        if (completed != JsonValue.TRUE && completed != JsonValue.FALSE) {
            throw Problem.invalid(List.of(new FieldError("completed", "is true or false")))
                    .asException();
        }
        return progress.mark(
                known, completed == JsonValue.TRUE, current.require().member());
    }

    @POST
    @Path("/dismiss")
    @Operation(summary = "The wizard does not open by itself any more")
    public JsonObject dismiss() {
        return progress.dismiss(current.require().member());
    }
}
