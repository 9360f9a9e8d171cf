package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import java.util.Set;
import net.healix360.engage.dispatcher.control.Registrar;
import net.healix360.engage.dispatcher.control.Registry;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.problem.Problem;

/** Where a sidecar claims its agents and DIDs, with the secret that only its hospital holds. */
@Path("/api/supervisor")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {
    @Inject
    private Registrar registrar;

    @Inject
    private RegistrationProof proof;

    @POST
    @Path("/register")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject register(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, JsonObject body) {
        Registration wish = RegistrationBody.read(body);
        proof.demand(wish.tenant(), bearer);
        Set<RouteKey> refused = registrar.register(wish);
        var rejected = Json.createArrayBuilder();
        refused.forEach(key -> rejected.add(Json.createObjectBuilder()
                .add("agent", key.text().substring(key.text().indexOf(':') + 1))
                .add("heldBy", "another tenant")));
        return Json.createObjectBuilder()
                .add("ttlSeconds", Registry.TTL.toSeconds())
                .add("heartbeatSeconds", Registry.HEARTBEAT.toSeconds())
                .add("accepted", wish.routeKeys().size() - refused.size())
                .add("rejected", rejected)
                .build();
    }

    @POST
    @Path("/heartbeat")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject heartbeat(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, JsonObject body) {
        Tenant tenant = RegistrationBody.tenant(body);
        proof.demand(tenant, bearer);
        if (!registrar.heartbeat(tenant)) {
            throw Problem.of(404, "not-registered", "Not registered", "Register again.")
                    .asException();
        }
        return Json.createObjectBuilder()
                .add("ttlSeconds", Registry.TTL.toSeconds())
                .build();
    }

    @DELETE
    @Path("/register/{tenant}")
    public Response deregister(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("tenant") String name) {
        Tenant tenant = RegistrationBody.tenantNamed(name);
        proof.demand(tenant, bearer);
        registrar.deregister(tenant);
        return Response.noContent().build();
    }
}
