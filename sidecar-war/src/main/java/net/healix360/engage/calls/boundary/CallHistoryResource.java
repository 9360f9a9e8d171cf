package net.healix360.engage.calls.boundary;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An agent's calls of a day, from our own book: the vendor is not asked for each look. Every look is logged. */
@Path("/ozonetel/call-history")
@ApplicationScoped
@ForAgent
@Tag(name = "telephony")
@Produces(MediaType.APPLICATION_JSON)
public class CallHistoryResource {
    private static final EventLogger ACCESS = EventLogger.of(CallHistoryResource.class);

    @Inject
    private CallBook book;

    @Inject
    private RequestedAgent requested;

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
            @QueryParam("status") String status,
            @QueryParam("callType") String callType,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") String cursor) {
        AgentId agent = requested.id();
        CallPage page = book.calls(CallAsk.day(date, tenancy.hospital().zone(), clock.instant(), limit, cursor)
                .of(Optional.of(agent))
                .answered(answered(status))
                .going(direction(callType)));
        ACCESS.info(
                "calls read",
                Map.of(
                        "member",
                        current.require().member().id(),
                        "agent",
                        agent,
                        "rows",
                        page.items().size()));
        return CallJson.page(page);
    }

    /** The vendor's words, of which it has two for the same, or ours. */
    private static Optional<Boolean> answered(String text) {
        return given(text).map(status -> switch (status) {
            case "answered" -> true;
            case "notanswered", "unanswered", "missed" -> false;
            default -> throw CallAsk.refused("status", "is Answered or NotAnswered");
        });
    }

    private static Optional<Direction> direction(String text) {
        return given(text).map(type -> switch (type) {
            case "inbound" -> Direction.INBOUND;
            case "outbound", "manual", "progressive", "predictive", "preview", "ivr" -> Direction.OUTBOUND;
            default -> throw CallAsk.refused("callType", "is InBound, Manual or another type of the vendor's");
        });
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text)
                .map(value -> value.replaceAll("[ _]", "").toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty());
    }
}
