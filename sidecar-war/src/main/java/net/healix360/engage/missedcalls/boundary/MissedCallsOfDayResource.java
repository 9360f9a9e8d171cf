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
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.boundary.CallAsk;
import net.healix360.engage.calls.boundary.CallJson;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hospital's missed calls of a day, call by call, from our own book: they are nobody's, so every agent sees all. */
@Path("/ozonetel/missed-calls")
@ApplicationScoped
@ForAgent
@Tag(name = "telephony")
@Produces(MediaType.APPLICATION_JSON)
public class MissedCallsOfDayResource {
    private static final EventLogger ACCESS = EventLogger.of(MissedCallsOfDayResource.class);

    @Inject
    private CallBook book;

    @Inject
    private CurrentSession current;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Clock clock;

    @GET
    public JsonObject list(
            @QueryParam("agentId") String agentId,
            @QueryParam("date") String date,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") String cursor) {
        CallPage page = book.calls(CallAsk.day(date, tenancy.hospital().zone(), clock.instant(), limit, cursor)
                .going(Optional.of(Direction.INBOUND))
                .answered(Optional.of(false)));
        ACCESS.info(
                "missed calls read",
                Map.of(
                        "member",
                        current.require().member().id(),
                        "rows",
                        page.items().size()));
        return CallJson.page(page);
    }
}
