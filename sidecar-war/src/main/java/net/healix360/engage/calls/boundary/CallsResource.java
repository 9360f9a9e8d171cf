package net.healix360.engage.calls.boundary;

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
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** Every call that the platform keeps (contract §6). */
@Path("/calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {
    private static final RecordShape SHAPE = RecordShape.of(RecordKind.CALL)
            .options("direction", Direction.class)
            .calling("callSourceNumber", "did");

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
