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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.setup.control.Configuration;
import net.healix360.engage.setup.entity.ConfigKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which model helps, with what, and what it must not do. */
@Path("/config/ai")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "configuration")
public class AiConfigResource {

    @Inject
    private Configuration configuration;

    @Inject
    private CurrentSession current;

    @GET
    @Operation(summary = "The configuration of AI help, its key masked")
    public JsonObject ai() {
        return configuration.shown(ConfigKind.AI);
    }

    @PUT
    @Operation(summary = "Another configuration of AI help; names the version that was seen")
    public JsonObject change(JsonValue body) {
        return configuration.change(
                ConfigKind.AI, RecordBody.object(body), current.require().member());
    }

    @POST
    @Path("/reset")
    @Operation(summary = "Back to no AI help")
    public JsonObject reset() {
        return configuration.reset(ConfigKind.AI, current.require().member());
    }
}
