package net.healix360.engage.automation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.automation.control.EffectBook;
import net.healix360.engage.automation.control.EffectFilter;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.tenancy.control.Tenancy;

/** What rules did and could not do, newest first, for those who answer for it. */
@Path("/rules/effects")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EffectsResource {

    @Inject
    private EffectBook book;

    @Inject
    private Tenancy tenancy;

    /** {@code from} and {@code to} are instants, or days of the hospital, both included. */
    @GET
    public JsonObject effects(
            @QueryParam("ruleId") String ruleId,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") String cursor) {
        return EffectJson.page(book.list(new EffectFilter(
                Optional.ofNullable(ruleId),
                Optional.ofNullable(from).map(text -> instant("from", text, 0)),
                Optional.ofNullable(to).map(text -> instant("to", text, 1)),
                limit(limit),
                Optional.ofNullable(cursor))));
    }

    private Instant instant(String name, String text, int daysLater) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(tenancy.hospital().zone())
                            .toInstant();
        } catch (DateTimeException nonsense) {
            throw refused(name, "is a day such as 2026-04-10 or an instant such as 2026-04-10T06:30:00Z");
        }
    }

    private static int limit(String text) {
        int limit = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > EffectFilter.LARGEST_PAGE) {
            throw refused("limit", "is a number from 1 to " + EffectFilter.LARGEST_PAGE);
        }
        return limit;
    }

    private static RuntimeException refused(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).asException();
    }
}
