package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.replica.control.ChangeHints;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.Replica;
import net.healix360.engage.replica.entity.ChangeHint;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** The administrator's view of the local copy and of what the platform is owed. Every change is logged with who made it. */
@Path("/replica")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplicaResource {
    private static final EventLogger AUDIT = EventLogger.of(ReplicaResource.class);
    private static final int MOST_LETTERS = 200;

    @Inject
    private Replica replica;

    @Inject
    private Outbox outbox;

    @Inject
    private ChangeHints hints;

    @Inject
    private CurrentSession current;

    @GET
    public JsonObject status() {
        return ReplicaJson.status(replica.status(), replica.lag(), outbox.depth());
    }

    /** Reads a kind, or everything, anew; the answer comes at once, the reading goes on. */
    @POST
    @Path("/rebuild")
    public JsonObject rebuild(@QueryParam("kind") String kind) {
        List<RecordKind> kinds = kind == null ? List.of(RecordKind.values()) : List.of(kindOf(kind));
        kinds.forEach(replica::rebuild);
        audit("local copy rebuilt", Map.of("kinds", kinds.size()));
        return status();
    }

    @GET
    @Path("/dead-letters")
    public JsonObject deadLetters() {
        return ReplicaJson.deadLetters(
                outbox.deadLetters(MOST_LETTERS), outbox.depth().dead());
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    public void replay(@PathParam("id") long id) {
        if (!outbox.replay(id)) {
            throw unknown();
        }
        audit("dead letter replayed", Map.of("letter", id));
    }

    /** What the platform has becomes what is here. */
    @DELETE
    @Path("/dead-letters/{id}")
    public void discard(@PathParam("id") long id) {
        PlatformWrite write = outbox.discard(id).orElseThrow(ReplicaResource::unknown);
        if (write.fields().containsKey(PlatformWrite.ID)) {
            hints.offer(new ChangeHint(write.kind(), write.key(), Optional.empty(), false));
        }
        audit("dead letter discarded", Map.of("letter", id));
    }

    private void audit(String what, Map<String, Object> details) {
        Map<String, Object> line = new LinkedHashMap<>(details);
        line.put("member", current.require().member().id());
        AUDIT.info(what, line);
    }

    private static RecordKind kindOf(String name) {
        return RecordKind.ofWireName(name)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldError("kind", "is one of " + ReplicaJson.kinds())))
                        .asException());
    }

    private static RuntimeException unknown() {
        return Problem.notFound("There is no such dead letter.").asException();
    }
}
