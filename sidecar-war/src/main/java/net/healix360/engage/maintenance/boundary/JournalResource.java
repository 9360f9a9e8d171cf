package net.healix360.engage.maintenance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import net.healix360.engage.floor.control.Journal;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;

/**
 * What reached this hospital, in order: the keys by which the dispatcher knows its events, and when they came. Bodies stay
 * inside, so an operator can prove that nothing is missing without seeing a patient.
 */
@Path("/maint/journal")
@ApplicationScoped
@ForOperator
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {
    private static final int MOST = 10_000;

    @Inject
    private Journal journal;

    /** Answers {@code {items: [{position, key, kind, receivedAt}], last}}; {@code last} is the journal's last position. */
    @GET
    public JsonObject after(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("1000") String limit) {
        List<JournalEntry> page =
                journal.after(number("after", after, Long.MAX_VALUE), (int) Math.max(1, number("limit", limit, MOST)));
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.forEach(entry -> items.add(Json.createObjectBuilder()
                .add("position", entry.position())
                .add("key", entry.key())
                .add("kind", entry.kind())
                .add("receivedAt", WireInstant.of(entry.receivedAt()))));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("last", journal.lastPosition())
                .build();
    }

    private static long number(String field, String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw Problem.invalid(List.of(new FieldError(field, "is a whole number from 0 to " + most)))
                .asException();
    }
}
