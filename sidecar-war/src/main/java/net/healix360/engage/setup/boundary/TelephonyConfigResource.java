package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The vendor's account and what was agreed with the vendor; secrets are masked, and a masked one keeps what is stored. */
@Path("/config/telephony")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "configuration")
public class TelephonyConfigResource {

    @Inject
    private Configuration configuration;

    @Inject
    private TelephonyProvider vendor;

    @Inject
    private CurrentSession current;

    @GET
    @Operation(summary = "The telephony configuration; where it is empty, the deployment's settings hold")
    public JsonObject telephony() {
        return configuration.shown(ConfigKind.TELEPHONY);
    }

    @PUT
    @Operation(summary = "Another telephony configuration; names the version that was seen")
    public JsonObject change(JsonValue body) {
        return configuration.change(
                ConfigKind.TELEPHONY, RecordBody.object(body), current.require().member());
    }

    /** Answers 200 either way: that the vendor refuses is what was asked. */
    @POST
    @Path("/test")
    @Operation(summary = "Asks the vendor for the agents that are logged in, with the account as it is saved")
    public JsonObject test() {
        try {
            return Json.createObjectBuilder()
                    .add("ok", true)
                    .add("agents", vendor.loggedIn().size())
                    .build();
        } catch (TelephonyFault fault) {
            return Json.createObjectBuilder()
                    .add("ok", false)
                    .add("reason", fault.kind().name())
                    .build();
        }
    }
}
