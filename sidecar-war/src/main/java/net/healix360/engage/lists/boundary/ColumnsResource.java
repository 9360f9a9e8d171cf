package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.lists.control.KeptLooks;
import net.healix360.engage.lists.entity.RecordedList;

/** Which columns of a list a person wants to see. */
@Path("/lists/{list}/columns")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ColumnsResource {

    @Inject
    private KeptLooks looks;

    @Inject
    private CurrentSession current;

    @PUT
    public Response choose(@PathParam("list") String name, JsonValue body) {
        RecordedList list = ListNames.require(name);
        LooksBody sent = LooksBody.of(body);
        List<String> keys = sent.texts("columns");
        if (keys.isEmpty() || !keys.stream().allMatch(key -> list.column(key).isPresent())) {
            sent.refuse("columns", "names columns of this list, one at least");
        }
        sent.settle();
        looks.keepColumns(
                current.require().member().id(), list, keys.stream().distinct().toList());
        return Response.noContent().build();
    }
}
