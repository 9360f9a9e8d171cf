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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import net.healix360.engage.care.entity.Gender;
import net.healix360.engage.care.entity.PatientType;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** Patients: read from the local copy, written in the name of whoever is signed in. */
@Path("/patients")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatientsResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.PATIENT)
            .options("gender", Gender.class)
            .options("patientType", PatientType.class)
            .email("email")
            .writing("firstName", "lastName", "phone", "email", "gender", "dateOfBirth", "patientType")
            .requiring("firstName");

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

    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") String id, JsonValue body) {
        return entries.change(SHAPE, id, body);
    }
}
