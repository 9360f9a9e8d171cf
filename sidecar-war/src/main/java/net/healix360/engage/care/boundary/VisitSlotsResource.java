package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.DayOfWeek;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** When doctors sit at which clinic, as the platform keeps it. */
@Path("/visit-slots")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitSlotsResource {
    private static final RecordShape SHAPE =
            RecordShape.of(RecordKind.VISIT_SLOT).options("dayOfWeek", DayOfWeek.class);

    @Inject
    private RecordLists lists;

    @GET
    public JsonObject list(@Context UriInfo address) {
        return lists.page(SHAPE, address.getQueryParameters());
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return lists.one(SHAPE, id);
    }
}
