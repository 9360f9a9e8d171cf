package net.healix360.engage.missedcalls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.tenancy.control.Tenancy;

/** The list of missed calls, latest first, the same for the desk and for supervisors. Every look is logged. */
@Path("/missed-calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MissedCallsResource {
    private static final EventLogger ACCESS = EventLogger.of(MissedCallsResource.class);

    @Inject
    private MissedCallQueue queue;

    @Inject
    private CurrentSession current;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Clock clock;

    @GET
    public JsonObject list(
            @QueryParam("filter[callbackStatus]") String status,
            @QueryParam("filter[ownerAgentId]") String owner,
            @QueryParam("filter[ucid]") String ucid,
            @QueryParam("filter[end]") String end,
            @QueryParam("filter[open]") String open,
            @QueryParam("filter[day]") String day,
            @QueryParam("filter[from]") String from,
            @QueryParam("filter[to]") String to,
            @QueryParam("filter[leaked]") String leaked,
            @QueryParam("filter[unclaimed]") String unclaimed,
            @QueryParam("q") String search,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") String cursor) {
        EntryAsk ask = new EntryAsk(tenancy.hospital().zone(), clock.instant());
        MissedCallFilter filter = MissedCallFilter.all(limit(limit))
                .with(Optional.ofNullable(status)
                        .map(MissedCallsResource::status)
                        .orElse(null))
                .of(Optional.ofNullable(owner).map(AgentId::new))
                .call(Optional.ofNullable(ucid))
                .containing(Optional.ofNullable(search))
                .which(ask.read(end, open, leaked, unclaimed).between(ask.from(day, from), ask.to(day, to)))
                .after(Optional.ofNullable(cursor));
        var page = queue.list(filter);
        ACCESS.info(
                "missed calls read",
                Map.of(
                        "member",
                        current.require().member().id(),
                        "rows",
                        page.items().size()));
        return MissedCallJson.page(page);
    }

    private static CallbackStatus status(String text) {
        return Arrays.stream(CallbackStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused("filter[callbackStatus]", "is one of " + List.of(CallbackStatus.values())));
    }

    private static int limit(String text) {
        if (text.matches("\\d{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MissedCallFilter.LARGEST_PAGE) {
                return limit;
            }
        }
        throw refused("limit", "is a number from 1 to " + MissedCallFilter.LARGEST_PAGE);
    }

    static RuntimeException refused(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).asException();
    }
}
