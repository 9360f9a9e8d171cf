package net.healix360.engage.alerts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.alerts.control.Alerts;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Role;

/** The bell: what nobody has taken note of yet, newest first, and taking note of it (reference/helix-engage.md §3.5). */
@Path("/supervisor/performance-alerts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertsResource {

    @Inject
    private Alerts alerts;

    @Inject
    private CurrentSession current;

    @GET
    public JsonObject bell() {
        return AlertJson.bell(alerts.bell(administers()));
    }

    /** Says how many alerts that has closed: none when somebody was quicker. */
    @POST
    @Path("/{id}/dismiss")
    public JsonObject dismiss(@PathParam("id") String id) {
        return dismissed(alerts.dismiss(id, member(), administers()) ? 1 : 0);
    }

    @POST
    @Path("/dismiss-all")
    public JsonObject dismissAll() {
        return dismissed(alerts.dismissAll(member(), administers()));
    }

    private static JsonObject dismissed(int alerts) {
        return Json.createObjectBuilder().add("dismissed", alerts).build();
    }

    private String member() {
        return current.require().member().id();
    }

    private boolean administers() {
        return current.require().member().role() == Role.ADMIN;
    }
}
