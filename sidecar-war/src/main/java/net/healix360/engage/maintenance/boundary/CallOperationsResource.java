package net.healix360.engage.maintenance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.callrecords.control.CallBackfills;
import net.healix360.engage.callrecords.control.CallEnrichment;
import net.healix360.engage.callrecords.control.EnrichmentProgress;
import net.healix360.engage.maintenance.boundary.MaintenanceJobs.Work;
import net.healix360.engage.telephony.boundary.OrderBody;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * Operations on the calls of past days: they take minutes, so the answer is a job to look at (reference/helix-engage.md
 * §3.10). The window is {@code days}, today included, 2 when not said; enrichment also takes {@code from} and {@code to}.
 */
@Path("/maint")
@ApplicationScoped
@ForOperator
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallOperationsResource {
    private static final int USUAL_DAYS = 2;
    private static final int MOST_DAYS = 15;

    @Inject
    private CallEnrichment enrichment;

    @Inject
    private CallBackfills backfills;

    @Inject
    private MaintenanceJobs jobs;

    @Inject
    private OperatorLog log;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Clock clock;

    /** Corrects calls by the vendor's final records, and adds those that nobody told us of. */
    @POST
    @Path("/enrich-call-agents")
    public Response enrich(OrderBody body) {
        int days = days(body);
        Optional<LocalDate> from = day(body, "from");
        Optional<LocalDate> to = day(body, "to");
        body.refuseErrors();
        LocalDate today = clock.instant().atZone(tenancy.hospital().zone()).toLocalDate();
        LocalDate last = to.orElse(today);
        LocalDate first = from.orElse(last.minusDays(days - 1L));
        enrichment.check(first, last);
        return begun("enrich-call-agents", told -> {
            EnrichmentProgress done = enrichment.run(first, last, progress -> told.accept(fields(progress)));
            told.accept(fields(done));
        });
    }

    /** Missed calls that are in no queue, unless hospital and number have spoken since. */
    @POST
    @Path("/backfill-missed-calls")
    public Response backfillMissedCalls(OrderBody body) {
        int days = days(body);
        body.refuseErrors();
        return begun("backfill-missed-calls", told -> {
            long queued = backfills.missedCalls(days, looked -> told.accept(Map.of("calls", looked)));
            told.accept(Map.of("queued", queued));
        });
    }

    /** Calls that belong to nobody get their lead and patient by their number. */
    @POST
    @Path("/backfill-caller-links")
    public Response backfillCallerLinks(OrderBody body) {
        int days = days(body);
        body.refuseErrors();
        return begun("backfill-caller-links", told -> {
            long linked = backfills.callerLinks(days, looked -> told.accept(Map.of("calls", looked)));
            told.accept(Map.of("linked", linked));
        });
    }

    private Response begun(String kind, Work work) {
        MaintenanceJob job = jobs.start(kind, work, log.later());
        JsonObject answer = job.toJson();
        return Response.accepted(answer)
                .header("Location", "/api/maint/jobs/" + job.id())
                .build();
    }

    private static int days(OrderBody body) {
        if (!body.has("days")) {
            return USUAL_DAYS;
        }
        return body.number("days")
                .filter(days -> days >= 1 && days <= MOST_DAYS)
                .orElseGet(() -> {
                    body.refuse("days", "is a number from 1 to " + MOST_DAYS);
                    return USUAL_DAYS;
                });
    }

    private static Optional<LocalDate> day(OrderBody body, String field) {
        if (!body.has(field)) {
            return Optional.empty();
        }
        return body.required(field, CallOperationsResource::day, "is a day such as 2026-04-10");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> fields(EnrichmentProgress progress) {
        return Map.of(
                "days", progress.days(),
                "daysDone", progress.daysDone(),
                "rows", progress.rows(),
                "added", progress.added(),
                "changed", progress.changed(),
                "faults", String.join(" ", progress.faults()));
    }
}
