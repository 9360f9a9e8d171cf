package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.engine.Simulation;
import net.healix360.engage.rules.file.EvaluationAsk;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.worklist.control.OpenItems;
import net.healix360.engage.worklist.entity.OpenItem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rules tried out: nothing that anybody sees is touched. */
@Path("/rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RuleTrialsResource {
    private static final EventLogger ACCESS = EventLogger.of(RuleTrialsResource.class);

    @Inject
    private OpenItems items;

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentSession current;

    @Inject
    private Clock clock;

    @POST
    @Path("/evaluate")
    @Operation(summary = "Score and reasons of invented facts, or of open items")
    public JsonObject evaluate(InputStream body) throws IOException {
        EvaluationAsk ask = EvaluationAsk.read(RulesBody.read(body).text());
        RuleSet rules = inForce.now();
        Instant now = clock.instant();
        return ask.invented()
                .map(invented -> explained(invented.at(rules.priorities(), now), rules, now))
                .orElseGet(() -> explained(ask.itemIds(), rules, now));
    }

    @POST
    @Path("/simulate")
    @Operation(
            summary =
                    "Who of last week's items would move where under other priorities or rules; with of=open, the open items"
                            + " of now, and the first of them in the draft's order")
    public JsonObject simulate(InputStream body, @QueryParam("of") String of) throws IOException {
        boolean isOpen = isOpen(of);
        RulesFile running = inForce.file();
        RulesFile draft = new RuleChanges(running).drafting(RulesBody.read(body).text());
        Map<String, OpenItem> tried = byId(isOpen ? items.all() : items.lastWeek());
        List<WorkItem> work = tried.values().stream().map(OpenItem::work).toList();
        ACCESS.info("rules simulated", Map.of("member", member(), "rows", tried.size()));
        Instant now = clock.instant();
        RuleSet drafted = RuleSet.of(draft.book());
        Simulation simulation = Simulation.of(RuleSet.of(running.book()), drafted, work, now);
        JsonObject moves = SimulationJson.of(simulation, tried, running.version());
        return isOpen ? SimulationJson.withTop(moves, simulation, tried, item -> drafted.score(item, now)) : moves;
    }

    private static boolean isOpen(String of) {
        if (of == null || of.equals("week") || of.equals("open")) {
            return "open".equals(of);
        }
        throw Problem.invalid(List.of(new FieldError("of", "expected week or open")))
                .asException();
    }

    private JsonObject explained(List<String> ids, RuleSet rules, Instant now) {
        Map<String, OpenItem> open = byId(items.all());
        JsonArrayBuilder found = Json.createArrayBuilder();
        for (String id : ids) {
            OpenItem item = open.get(id);
            if (item == null) {
                throw Problem.notFound("There is no open item " + id + "; it may be done.")
                        .asException();
            }
            found.add(explained(item.work(), rules, now));
        }
        ACCESS.info("scores explained", Map.of("member", member(), "items", ids.toString()));
        return Json.createObjectBuilder()
                .add("rulesVersion", rules.version())
                .add("items", found)
                .add("total", ids.size())
                .build();
    }

    private String member() {
        return current.require().member().id();
    }

    private static JsonObject explained(WorkItem item, RuleSet rules, Instant now) {
        return ExplanationJson.of(rules.explain(item, now), rules.version());
    }

    private static Map<String, OpenItem> byId(List<OpenItem> items) {
        return items.stream().collect(Collectors.toMap(OpenItem::id, Function.identity(), (seen, again) -> seen));
    }
}
