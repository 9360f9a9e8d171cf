package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.worklist.control.OpenItems;
import net.healix360.engage.worklist.entity.OpenItem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why an item stands where it stands; an agent may ask about what it may see itself. Every look is logged. */
@Path("/rules/explain")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class ExplainResource {
    private static final EventLogger ACCESS = EventLogger.of(ExplainResource.class);

    @Inject
    private OpenItems items;

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentSession current;

    @Inject
    private Clock clock;

    @GET
    @Path("/{itemId}")
    @Operation(summary = "What each priority rule has to do with an item's score")
    public JsonObject explain(@PathParam("itemId") String itemId) {
        OpenItem item = items.find(itemId)
                .orElseThrow(() -> Problem.notFound("There is no such open item; it may be done.")
                        .asException());
        requireSight(item);
        RuleSet rules = inForce.now();
        ACCESS.info(
                "score explained",
                Map.of("member", current.require().member().id(), "item", item.id(), "rulesVersion", rules.version()));
        return ExplanationJson.of(rules.explain(item.work(), clock.instant()), rules.version());
    }

    private void requireSight(OpenItem item) {
        Session session = current.require();
        boolean own = session.agentId().filter(item::isFor).isPresent();
        if (!own && !current.supervises()) {
            throw Problem.forbidden("foreign-item", "This is another agent's item.")
                    .asException();
        }
    }
}
