package net.healix360.engage.calls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.healix360.engage.calls.entity.CallTrait;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.RecordingAddress;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordJson;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Every call (contract §6): from the local copy, where what is still owed to the platform shows at once. */
@Path("/calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {
    private static final String RECORDING = "recordingUrl";
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.CALL)
            .options("direction", Direction.class)
            .options("disposition", Disposition.class)
            .saying(Arrays.stream(CallTrait.values()).map(CallTrait::filter).collect(Collectors.toUnmodifiableSet()))
            .calling("callSourceNumber", "did");

    @Inject
    private RecordLists lists;

    @Inject
    private CallsAllowed allowed;

    @GET
    public JsonObject list(@Context UriInfo address) {
        refuseTheVendorsAddress(address.getQueryParameters());
        JsonObject page = lists.page(SHAPE, allowed.asked(address.getQueryParameters()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(CallsResource::withOurAddress)
                .forEach(items::add);
        return Json.createObjectBuilder(page).add("items", items).build();
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        JsonObject call = lists.one(SHAPE, id);
        if (!allowed.maySee(call.getString("agentId", null))) {
            throw CallsAllowed.foreign();
        }
        return withOurAddress(call);
    }

    /** Calls among other records, with our own addresses too. */
    public static JsonArrayBuilder rows(RecordJson json, List<PlatformRecord> calls) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        json.rows(SHAPE, calls).build().getValuesAs(JsonObject.class).stream()
                .map(CallsResource::withOurAddress)
                .forEach(rows::add);
        return rows;
    }

    private static JsonObject withOurAddress(JsonObject call) {
        boolean recorded = call.get(RECORDING) != null && call.get(RECORDING) != JsonValue.NULL;
        return recorded
                ? Json.createObjectBuilder(call)
                        .add(RECORDING, RecordingAddress.of(call.getString("ucid", "")))
                        .build()
                : call;
    }

    /** Neither guessed nor put in order: an address that is not shown does not leak otherwise. */
    public static void refuseTheVendorsAddress(MultivaluedMap<String, String> asked) {
        String sort = asked.containsKey("sort") ? String.valueOf(asked.getFirst("sort")) : "";
        if (asked.containsKey("filter[" + RECORDING + "]") || sort.endsWith(RECORDING)) {
            throw Problem.invalid(List.of(new FieldError(RECORDING, "is shown only; /api/recordings lists recordings")))
                    .asException();
        }
    }
}
