package net.healix360.engage.adapter.platform;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The platform's two doors. The Origin header is sent for proxies in front; the workspace follows from the token. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface PlatformApi {

    @POST
    @Path("graphql")
    Response graphql(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam("Origin") String origin,
            JsonObject body);

    @POST
    @Path("metadata")
    Response metadata(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam("Origin") String origin,
            JsonObject body);
}
