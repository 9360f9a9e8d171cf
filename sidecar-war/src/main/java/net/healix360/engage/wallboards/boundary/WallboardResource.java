package net.healix360.engage.wallboards.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.telephony.boundary.OrderBody;
import net.healix360.engage.wallboards.control.WallboardLinks;
import net.healix360.engage.wallboards.entity.WallboardLink;

/** The hospital's links to wallboards. A key is told once, when its link is made. */
@Path("/supervisor/wallboards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WallboardResource {

    @Inject
    private WallboardLinks links;

    @Inject
    private CurrentSession current;

    @GET
    public JsonObject all() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        links.all().forEach(link -> items.add(json(link)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    @POST
    public Response make(OrderBody body) {
        Optional<String> name = body.required(
                "name",
                text -> Optional.of(text).filter(given -> given.length() <= WallboardLink.LONGEST_NAME),
                "has at most " + WallboardLink.LONGEST_NAME + " characters");
        body.refuseErrors();
        WallboardLinks.Made made =
                links.make(name.orElseThrow(), current.require().member());
        JsonObject answer = json(made.link())
                .add("key", made.key().value())
                .add("path", "/wallboard?key=" + made.key().value())
                .build();
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @DELETE
    @Path("/{id}")
    public Response revoke(@PathParam("id") String id) {
        if (!links.revoke(id, current.require().member())) {
            throw Problem.notFound("There is no such wallboard.").asException();
        }
        return Response.noContent().build();
    }

    private static JsonObjectBuilder json(WallboardLink link) {
        return Json.createObjectBuilder()
                .add("id", link.id())
                .add("name", link.name())
                .add("madeBy", link.madeBy())
                .add("madeAt", WireInstant.of(link.madeAt()));
    }
}
