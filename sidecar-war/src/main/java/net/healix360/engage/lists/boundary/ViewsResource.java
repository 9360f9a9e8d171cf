package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.lists.control.SavedViews;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.SavedView;

/** A person's own views of a list: a name for what the page's address asks. */
@Path("/lists/{list}/views")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ViewsResource {

    @Inject
    private SavedViews views;

    @Inject
    private CurrentSession current;

    @GET
    public JsonObject list(@PathParam("list") String name) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        views.of(member(), ListNames.require(name)).forEach(view -> items.add(json(view)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    @POST
    public Response create(@PathParam("list") String name, JsonValue body) {
        RecordedList list = ListNames.require(name);
        LooksBody sent = LooksBody.of(body);
        String called = sent.name();
        String query = sent.query();
        boolean usual = sent.flag("usual").orElse(false);
        sent.settle();
        SavedView view = views.create(member(), list, called, query, usual);
        return Response.status(Response.Status.CREATED).entity(json(view)).build();
    }

    @PATCH
    @Path("/{id}")
    public JsonObject change(@PathParam("list") String name, @PathParam("id") String id, JsonValue body) {
        ListNames.require(name);
        LooksBody sent = LooksBody.of(body);
        Optional<String> called = sent.json().containsKey("name") ? Optional.of(sent.name()) : Optional.empty();
        Optional<Boolean> usual = sent.flag("usual");
        sent.settle();
        return json(views.change(member(), id, called, usual));
    }

    @DELETE
    @Path("/{id}")
    public Response drop(@PathParam("list") String name, @PathParam("id") String id) {
        ListNames.require(name);
        views.drop(member(), id);
        return Response.noContent().build();
    }

    private static JsonObject json(SavedView view) {
        return Json.createObjectBuilder()
                .add("id", view.id())
                .add("list", view.list().page())
                .add("name", view.name())
                .add("query", view.query())
                .add("usual", view.usual())
                .build();
    }

    private String member() {
        return current.require().member().id();
    }
}
