package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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
import net.healix360.engage.rules.control.RuleTemplate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rules that come with the product. */
@Path("/rules/templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RuleTemplatesResource {

    @Inject
    private RuleEditing editing;

    @Inject
    private RulesAuthor author;

    @GET
    @Operation(summary = "What there is to begin with or to return to")
    public JsonObject list() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (RuleTemplate template : RuleTemplate.values()) {
            items.add(Json.createObjectBuilder()
                    .add("id", template.id())
                    .add("name", template.title())
                    .add("description", template.description())
                    .add("rules", template.file().book().rules().size()));
        }
        return Json.createObjectBuilder()
                .add("items", items)
                .add("total", RuleTemplate.values().length)
                .build();
    }

    @POST
    @Path("/{id}/apply")
    @Operation(summary = "The template's rules and priorities in the place of those of the same name; others stay")
    public Response apply(
            @PathParam("id") String id,
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("version") String version)
            throws IOException {
        RuleTemplate template = RuleTemplate.named(id).orElseThrow(() -> Problem.notFound("There is no such template.")
                .asException());
        return RulesJson.list(editing.apply(author.edit(RulesBody.read(body), headers, version), template));
    }
}
