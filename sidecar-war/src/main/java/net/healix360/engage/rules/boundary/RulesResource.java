package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.net.URI;
import net.healix360.engage.rules.control.RuleEditing;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.rules.file.SentChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hospital's rules one by one, as they work (contract §2, rules). */
@Path("/rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RulesResource {

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleEditing editing;

    @Inject
    private RulesAuthor author;

    @GET
    @Operation(summary = "Every rule in its order")
    public Response list() {
        return RulesJson.list(inForce.file());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rule")
    public Response one(@PathParam("id") String id) {
        return RulesJson.rule(inForce.file(), id);
    }

    @POST
    @Operation(summary = "One rule more; without an id it gets one from its name")
    public Response add(InputStream body, @Context HttpHeaders headers, @QueryParam("version") String version)
            throws IOException {
        SentChange sent = RulesBody.read(body);
        RulesFile after = editing.add(author.edit(sent, headers, version), sent.text());
        String id = RuleChanges.added(after);
        return Response.created(URI.create("rules/" + id))
                .entity(RulesJson.ruleOf(after, id))
                .tag(RulesJson.tag(after))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Another rule in the place of this one")
    public Response replace(
            @PathParam("id") String id,
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("version") String version)
            throws IOException {
        SentChange sent = RulesBody.read(body);
        return RulesJson.rule(editing.replace(author.edit(sent, headers, version), id, sent.text()), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "One rule less")
    public Response remove(
            @PathParam("id") String id,
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("version") String version)
            throws IOException {
        RulesFile after = editing.remove(author.edit(RulesBody.read(body), headers, version), id);
        return Response.noContent().tag(RulesJson.tag(after)).build();
    }

    @PATCH
    @Path("/{id}/toggle")
    @Operation(summary = "Switches a rule on or off; of a rule bound to a task type, the task type")
    public Response toggle(
            @PathParam("id") String id,
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("version") String version)
            throws IOException {
        return RulesJson.rule(editing.toggle(author.edit(RulesBody.read(body), headers, version), id), id);
    }

    @POST
    @Path("/{id}/publish")
    @Operation(summary = "Lets a drafted automation rule act")
    public Response publish(
            @PathParam("id") String id,
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("version") String version)
            throws IOException {
        return RulesJson.rule(editing.publish(author.edit(RulesBody.read(body), headers, version), id), id);
    }

    @POST
    @Path("/reorder")
    @Operation(summary = "The rules in the order of ids")
    public Response reorder(InputStream body, @Context HttpHeaders headers, @QueryParam("version") String version)
            throws IOException {
        SentChange sent = RulesBody.read(body);
        return RulesJson.list(editing.reorder(author.edit(sent, headers, version), sent.ids()));
    }
}
