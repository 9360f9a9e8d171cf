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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.setup.control.BrandFiles;
import net.healix360.engage.setup.control.Theme;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.Picture;
import net.healix360.engage.setup.entity.Picture.NoPictureException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hospital's look, needed before anybody has signed in. */
@Path("/config/theme")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "configuration")
public class ThemeResource {

    @Inject
    private Theme theme;

    @Inject
    private BrandFiles files;

    @Inject
    private ConfigHistory history;

    @Inject
    private CurrentSession current;

    @GET
    @Operation(summary = "Name, colours, fonts and texts of the hospital")
    public JsonObject theme() {
        return theme.current();
    }

    @PUT
    @Operation(summary = "Another look; names the version that was seen")
    public JsonObject change(JsonValue body) {
        return theme.change(RecordBody.object(body), current.require().member());
    }

    @POST
    @Path("/reset")
    @Operation(summary = "Back to the usual look")
    public JsonObject reset() {
        return theme.reset(current.require().member());
    }

    @GET
    @Path("/versions")
    @Operation(summary = "Who changed the look and when, latest first")
    public JsonObject versions() {
        return history.list(ConfigKind.THEME);
    }

    @GET
    @Path("/versions/{version}")
    @Operation(summary = "The look as it was then")
    public JsonObject version(@PathParam("version") String version) {
        return history.one(ConfigKind.THEME, version);
    }

    @POST
    @Path("/files")
    @Consumes({"image/png", "image/svg+xml"})
    @Operation(summary = "Brings a logo or an icon; the answer says under which path the theme may name it")
    public Response file(InputStream body) throws IOException {
        try {
            String name = files.keep(Picture.of(body.readNBytes(Picture.LARGEST_BYTES + 1)));
            return Response.status(Response.Status.CREATED)
                    .entity(Json.createObjectBuilder()
                            .add("path", "/theme/files/" + name)
                            .build())
                    .build();
        } catch (NoPictureException why) {
            throw Problem.invalid(List.of(new FieldError("file", why.getMessage())))
                    .asException();
        }
    }
}
