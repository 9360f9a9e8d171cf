package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.lists.control.Reveals;
import net.healix360.engage.lists.entity.Revealable;

/** Uncovers one phone number: a page shows numbers covered until somebody asks, which is written down. */
@Path("/reveals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevealsResource {

    @Inject
    private Reveals reveals;

    @POST
    public JsonObject reveal(JsonValue body) {
        LooksBody sent = LooksBody.of(body);
        Optional<Revealable> kind = Revealable.ofWireName(sent.required("kind"));
        String id = sent.required("id");
        String reason = sent.text("reason").orElse("");
        if (kind.isEmpty()) {
            sent.refuse("kind", "is patient, lead, call, recording or missed-call");
        }
        sent.settle();
        String number = kind.flatMap(of -> reveals.reveal(of, id, reason))
                .orElseThrow(() -> Problem.notFound("There is no such number.").asException());
        return Json.createObjectBuilder().add("phone", number).build();
    }
}
