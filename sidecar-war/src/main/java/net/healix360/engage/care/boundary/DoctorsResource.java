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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.care.entity.Department;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** Doctors, as the platform keeps them. */
@Path("/doctors")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DoctorsResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.DOCTOR)
            .options("department", Department.class)
            .writing("name", "firstName", "lastName", "department", "specialty", "active", "clinicId")
            .requiring("firstName", "department", "clinicId");

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

    /** Without a name of its own a doctor is called as patients call one. */
    @POST
    public Response create(JsonValue body) {
        Map<String, Object> doctor = new HashMap<>(RecordBody.creation(SHAPE, body));
        doctor.computeIfAbsent("name", missing -> Stream.of("Dr.", doctor.get("firstName"), doctor.get("lastName"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" ")));
        return entries.create(SHAPE, doctor);
    }

    /** @param seen {@code updatedAt} of what the person saw, so that nobody overwrites what they have not seen */
    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") String id, @QueryParam("seen") String seen, JsonValue body) {
        return entries.change(SHAPE, id, body, seen);
    }
}
