package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import net.healix360.engage.rules.control.RuleEditing;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.file.SentChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each type of work, source and campaign weighs, and its promised time. */
@Path("/rules/priority-config")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class PriorityConfigResource {

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleEditing editing;

    @Inject
    private RulesAuthor author;

    @GET
    @Operation(summary = "Weights and SLA minutes")
    public Response config() {
        return RulesJson.priorities(inForce.file());
    }

    @PUT
    @Operation(summary = "Other weights and SLA minutes; sources and campaigns that are not sent stay")
    public Response change(InputStream body, @Context HttpHeaders headers, @QueryParam("version") String version)
            throws IOException {
        SentChange sent = RulesBody.read(body);
        return RulesJson.priorities(editing.prioritise(author.edit(sent, headers, version), sent.text()));
    }
}
