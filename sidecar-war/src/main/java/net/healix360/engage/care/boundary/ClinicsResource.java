package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** The hospital's clinics, as the platform keeps them. */
@Path("/clinics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClinicsResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.CLINIC)
            .longest("paymentOptions", 300)
            .writing(
                    "name",
                    "street",
                    "city",
                    "state",
                    "postcode",
                    "phone",
                    "weekdayHours",
                    "weekendHours",
                    "paymentOptions",
                    "active")
            .requiring("name");

    @Inject
    private RecordLists lists;

    @Inject
    private RecordEntries entries;

    @GET
    public JsonObject list(@Context UriInfo address) {
        return lists.page(SHAPE, address.getQueryParameters());
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return lists.one(SHAPE, id);
    }

    @POST
    public Response create(JsonValue body) {
        return entries.create(SHAPE, body);
    }

    /** @param seen {@code updatedAt} of what the person saw, so that nobody overwrites what they have not seen */
    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") String id, @QueryParam("seen") String seen, JsonValue body) {
        return entries.change(SHAPE, id, body, seen);
    }
}
