package net.healix360.engage.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.foundation.http.Version;

/** Which build this is. */
@Path("/version")
@ApplicationScoped
public class VersionResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject version() {
        return Json.createObjectBuilder()
                .add("name", "sidecar")
                .add("version", Version.current())
                .build();
    }
}
