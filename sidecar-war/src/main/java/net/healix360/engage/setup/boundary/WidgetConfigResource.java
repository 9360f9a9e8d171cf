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
import net.healix360.engage.setup.control.WidgetSite;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The website's widget. Websites read the public part; the rest is the administrators'. */
@Path("/config/widget")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "configuration")
public class WidgetConfigResource {

    @Inject
    private WidgetSite site;

    @Inject
    private CurrentSession current;

    @GET
    @Operation(summary = "What a website may know of the widget")
    public JsonObject known() {
        return site.known();
    }

    @GET
    @Path("/admin")
    @Operation(summary = "All of it")
    public JsonObject all() {
        return site.all();
    }

    @PUT
    @Operation(summary = "Another configuration of the widget; names the version that was seen")
    public JsonObject change(JsonValue body) {
        return site.change(RecordBody.object(body), current.require().member());
    }

    @POST
    @Path("/rotate-key")
    @Operation(summary = "A new key; the old one is no good at once")
    public JsonObject rotate() {
        return site.rotate(current.require().member());
    }
}
