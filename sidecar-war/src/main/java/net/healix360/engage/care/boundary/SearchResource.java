package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import net.healix360.engage.calls.boundary.CallsAllowed;
import net.healix360.engage.calls.boundary.CallsResource;
import net.healix360.engage.care.control.GlobalSearch;
import net.healix360.engage.care.control.GlobalSearch.Found;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordJson;
import net.healix360.engage.replica.boundary.RecordLog;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** One box for patients, leads, appointments and calls. Every look is logged, without what was typed. */
@Path("/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private static final int FEWEST = 2;
    private static final int MOST = 100;
    private static final RecordShape LEADS = RecordShape.of(RecordKind.LEAD);

    @Inject
    private GlobalSearch search;

    @Inject
    private VisitRows visits;

    @Inject
    private RecordJson json;

    @Inject
    private RecordLog log;

    @Inject
    private CallsAllowed allowed;

    @GET
    public JsonObject find(@QueryParam("q") @DefaultValue("") String words) {
        int length = words.strip().length();
        if (length < FEWEST || length > MOST) {
            throw Problem.invalid(List.of(new FieldError("q", "has " + FEWEST + " to " + MOST + " characters")))
                    .asException();
        }
        Found found = search.find(words);
        List<PlatformRecord> calls = found.calls().stream()
                .filter(call -> allowed.maySee(call.text("agentId").orElse(null)))
                .toList();
        int rows = found.patients().size()
                + found.leads().size()
                + found.appointments().size()
                + calls.size();
        log.read(RecordKind.PATIENT, rows, Map.of("search", true));
        return Json.createObjectBuilder()
                .add("patients", json.rows(PatientsResource.SHAPE, found.patients()))
                .add("leads", json.rows(LEADS, found.leads()))
                .add(
                        "appointments",
                        visits.named(json.rows(BookingBody.SHAPE, found.appointments())
                                .build()))
                .add("calls", CallsResource.rows(json, calls))
                .build();
    }
}
