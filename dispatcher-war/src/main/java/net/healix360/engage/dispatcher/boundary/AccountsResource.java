package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import net.healix360.engage.dispatcher.control.AccountDesk;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.entity.Permit;
import net.healix360.engage.dispatcher.entity.TokenAnswer;
import net.healix360.engage.dispatcher.entity.VendorAccount;
import net.healix360.engage.foundation.problem.Problem;

/** Where the sidecars of a shared telephony account agree on its one token and on its limits (docs/adr/0011). */
@Path("/api/telephony/accounts/{account}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    private static final Duration SOON = Duration.ofMillis(200);

    @Inject
    private AccountDesk desk;

    @Inject
    private RegistrationProof proof;

    /** 200 with the sealed token or with a lease to make one, 202 while another makes it, 429 when the hour's are used. */
    @POST
    @Path("/token")
    public Response token(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("account") String digest,
            JsonObject body) {
        VendorAccount account = admitted(bearer, digest, body);
        try {
            return answer(desk.token(account, AccountBody.refused(body)));
        } catch (EventLog.UnavailableException unreachable) {
            throw unavailable();
        }
    }

    /** Brings the token of a lease, 204, or the lease back without one; 409 when the lease has ended. */
    @PUT
    @Path("/token")
    public Response keep(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("account") String digest,
            JsonObject body) {
        VendorAccount account = admitted(bearer, digest, body);
        AccountBody.Delivery delivery = AccountBody.delivery(body);
        try {
            if (delivery.isEmpty()) {
                desk.giveBack(account, delivery.lease(), delivery.unused());
            } else if (!desk.keep(account, delivery.lease(), delivery.sealed(), delivery.expiresAt())) {
                throw Problem.conflict("lease-ended", "The lease has ended; ask for the token again.")
                        .asException();
            }
        } catch (EventLog.UnavailableException unreachable) {
            throw unavailable();
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/permits")
    public JsonObject permit(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("account") String digest,
            JsonObject body) {
        VendorAccount account = admitted(bearer, digest, body);
        try {
            Permit permit = desk.permit(account, AccountBody.limit(body));
            var json = Json.createObjectBuilder().add("granted", permit.granted());
            return permit.granted()
                    ? json.build()
                    : json.add("retryAfterMillis", permit.retryAfter().toMillis())
                            .build();
        } catch (EventLog.UnavailableException unreachable) {
            throw unavailable();
        }
    }

    private VendorAccount admitted(String bearer, String digest, JsonObject body) {
        proof.demand(RegistrationBody.tenant(body), bearer);
        return AccountBody.account(digest);
    }

    private static Response answer(TokenAnswer answer) {
        var json = Json.createObjectBuilder();
        if (answer instanceof TokenAnswer.Held held) {
            json.add("sealed", held.sealed()).add("expiresAt", held.expiresAt().toString());
        } else if (answer instanceof TokenAnswer.Lease lease) {
            json.add("lease", lease.id()).add("seconds", lease.life().toSeconds());
        } else if (answer instanceof TokenAnswer.Later later) {
            json.add("retryAfterMillis", Math.min(SOON.toMillis(), later.after().toMillis()));
            return Response.accepted(json.build()).build();
        } else if (answer instanceof TokenAnswer.Exhausted exhausted) {
            throw Problem.of(429, "tokens-exhausted", "No more tokens", "The vendor makes no more tokens this hour.")
                    .with("retryAfterMillis", exhausted.until().toMillis())
                    .asException();
        }
        return Response.ok(json.build()).build();
    }

    private static RuntimeException unavailable() {
        return Problem.of(503, "desk-unavailable", "Not available", "The desk's store does not answer; try again.")
                .asException();
    }
}
