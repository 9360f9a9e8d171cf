package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import net.healix360.engage.rules.file.RuleSchema;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a rules file is written. */
@Path("/rules/schema")
@ApplicationScoped
@Tag(name = "rules")
public class RuleSchemaResource {

    @GET
    @Produces({"application/schema+json", "application/json"})
    @Operation(summary = "The JSON Schema of a rules file")
    public String schema() {
        return RuleSchema.text();
    }
}
