package net.healix360.engage.adapter.dispatcher;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The dispatcher's registry (contract §3). */
@Path("/api/supervisor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DispatcherApi {

    @POST
    @Path("register")
    Response register(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, JsonObject body);

    @POST
    @Path("heartbeat")
    Response heartbeat(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, JsonObject body);

    @DELETE
    @Path("register/{tenant}")
    Response deregister(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("tenant") String tenant);
}
