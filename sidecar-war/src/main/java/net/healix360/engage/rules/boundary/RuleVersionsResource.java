package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.rules.control.RuleEditing;
import net.healix360.engage.rules.control.RulesInForce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every version of the rules that is kept, and the way back to it. */
@Path("/rules/versions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RuleVersionsResource {

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleEditing editing;

    @Inject
    private RulesAuthor author;

    @GET
    @Operation(summary = "Who changed what and when, latest first")
    public JsonObject list() {
        return RulesJson.versions(inForce.versions());
    }

    @GET
    @Path("/{version}")
    @Operation(summary = "The whole file as it was then")
    public JsonObject one(@PathParam("version") String version) {
        return inForce.text(number(version)).map(RulesJson::object).orElseThrow(() -> unknown(version));
    }

    @POST
    @Path("/{version}/restore")
    @Operation(summary = "Makes an earlier version the next one")
    public Response restore(
            @PathParam("version") String version,
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("version") String seen)
            throws IOException {
        int earlier = number(version);
        return RulesJson.list(editing.restore(author.edit(RulesBody.read(body), headers, seen), earlier));
    }

    private static int number(String version) {
        if (!version.matches("\\d{1,9}")) {
            throw unknown(version);
        }
        return Integer.parseInt(version);
    }

    private static RuntimeException unknown(String version) {
        return Problem.notFound("There is no version " + version + " of the rules.")
                .asException();
    }
}
