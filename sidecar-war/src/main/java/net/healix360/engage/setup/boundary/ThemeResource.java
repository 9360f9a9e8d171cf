package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.adapter.volume.ThemeFile;

/** The hospital's look, needed before anybody has signed in. */
@Path("/config/theme")
@ApplicationScoped
public class ThemeResource {

    @Inject
    private ThemeFile file;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject theme() {
        return file.theme();
    }
}
