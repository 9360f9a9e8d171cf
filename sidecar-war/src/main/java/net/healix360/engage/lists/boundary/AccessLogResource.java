package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.lists.control.AccessLog;
import net.healix360.engage.lists.entity.Access;

/** Who saw which number, heard which recording and took which list away, latest first. */
@Path("/access-log")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccessLogResource {
    private static final int LARGEST_PAGE = 200;

    @Inject
    private AccessLog log;

    @GET
    public JsonObject list(@QueryParam("limit") @DefaultValue("50") String limit, @QueryParam("cursor") String cursor) {
        AccessLog.Page page = log.latest(limit(limit), Optional.ofNullable(cursor));
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(access -> items.add(json(access)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items).add("total", page.total());
        page.nextCursor().ifPresentOrElse(next -> json.add("nextCursor", next), () -> json.addNull("nextCursor"));
        return json.build();
    }

    private static JsonObjectBuilder json(Access access) {
        return Json.createObjectBuilder()
                .add("at", WireInstant.of(access.at()))
                .add("memberId", access.memberId())
                .add("memberName", access.memberName())
                .add("act", access.act().name())
                .add("subject", access.subject())
                .add("subjectId", access.subjectId())
                .add("reason", access.reason());
    }

    private static int limit(String text) {
        int limit = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.invalid(List.of(new FieldError("limit", "is a number from 1 to " + LARGEST_PAGE)))
                    .asException();
        }
        return limit;
    }
}
