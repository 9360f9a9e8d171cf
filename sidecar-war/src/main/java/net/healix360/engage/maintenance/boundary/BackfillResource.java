package net.healix360.engage.maintenance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import net.healix360.engage.callrecords.control.CallBackfills;
import net.healix360.engage.callrecords.control.CallEnrichment;
import net.healix360.engage.callrecords.control.EnrichmentProgress;
import net.healix360.engage.telephony.boundary.OrderBody;
import net.healix360.engage.tenancy.control.Tenancy;

/** Makes up for what was missed in past days (reference/helix-engage.md §3.10): in the background, with its progress. */
@Path("/maint")
@ApplicationScoped
@ForOperator
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BackfillResource {
    private static final int LEAST_DAYS = 2;
    private static final int MOST_DAYS = 15;
    private static final String DAYS = "is a number from " + LEAST_DAYS + " to " + MOST_DAYS;

    private record Window(LocalDate from, LocalDate to) {}

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

    @POST
    @Path("/enrich-call-agents")
    public Response enrich(OrderBody body) {
        Window window =
                body.text("from").isPresent() || body.text("to").isPresent() ? between(body) : lastDays(days(body));
        return started(
                "enrich-call-agents",
                window.from() + " to " + window.to(),
                progress -> progress.accept(
                        fields(enrichment.run(window.from(), window.to(), now -> progress.accept(fields(now))))));
    }

    @POST
    @Path("/backfill-missed-calls")
    public Response missedCalls(OrderBody body) {
        int days = days(body);
        return counting("backfill-missed-calls", days, seen -> backfills.missedCalls(days, seen));
    }

    @POST
    @Path("/backfill-caller-links")
    public Response callerLinks(OrderBody body) {
        int days = days(body);
        return counting("backfill-caller-links", days, seen -> backfills.callerLinks(days, seen));
    }

    /** Looks at calls and changes some of them. */
    private interface Count {
        long run(LongConsumer seen);
    }

    private Response counting(String kind, int days, Count count) {
        return started(kind, days + " days", progress -> {
            long changed = count.run(seen -> progress.accept(Map.of("seen", seen)));
            progress.accept(Map.of("changed", changed));
        });
    }

    private Response started(String kind, String subject, MaintenanceJobs.Work work) {
        log.on(subject);
        MaintenanceJob job = jobs.start(kind, work, log.later());
        return Response.accepted(job.toJson())
                .header("Location", "/api/maint/jobs/" + job.id())
                .build();
    }

    private static int days(OrderBody body) {
        Optional<Integer> days = body.number("days");
        if (days.isEmpty() && body.text("days").isEmpty() && !body.has("days")) {
            return LEAST_DAYS;
        }
        if (days.isEmpty() || days.get() < LEAST_DAYS || days.get() > MOST_DAYS) {
            body.refuse("days", DAYS);
        }
        return days.orElseThrow();
    }

    private Window lastDays(int days) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), tenancy.hospital().zone());
        return new Window(today.minusDays(days - 1L), today);
    }

    private static Window between(OrderBody body) {
        LocalDate from = body.required("from", BackfillResource::day, "is a day such as 2026-04-10")
                .orElse(null);
        LocalDate to = body.required("to", BackfillResource::day, "is a day such as 2026-04-10")
                .orElse(null);
        body.refuseErrors();
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            body.refuse("to", "is the day from or later, and " + MOST_DAYS + " days at most are done at once");
        }
        return new Window(from, to);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> fields(EnrichmentProgress now) {
        return Map.of(
                "days", now.days(),
                "daysDone", now.daysDone(),
                "rows", now.rows(),
                "added", now.added(),
                "changed", now.changed(),
                "faults", now.faults());
    }
}
