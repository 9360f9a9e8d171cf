package net.healix360.engage.calls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.callrecords.control.Recordings;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.logging.PhoneMask;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.lists.control.Accesses;
import net.healix360.engage.lists.entity.Access;
import net.healix360.engage.lists.entity.Revealable;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Recorded calls and their sound: all of the hospital's for who supervises, their own for agents. Every look and every
 * hearing is logged; the vendor's address never leaves the server.
 */
@Path("/recordings")
@ApplicationScoped
public class RecordingsResource {
    private static final EventLogger ACCESS = EventLogger.of(RecordingsResource.class);

    @Inject
    private CallBook book;

    @Inject
    private Recordings recordings;

    @Inject
    private CurrentSession current;

    @Inject
    private RecordingAsk ask;

    @Inject
    private Accesses accesses;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Parameter(name = "filter[agentId]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[from]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[to]", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public JsonObject list(@Context UriInfo address) {
        CallPage page = book.calls(ask.read(address.getQueryParameters()));
        log("recordings read", Map.of("rows", page.items().size()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(call -> items.add(CallJson.recording(call)));
        return CallJson.page(page, items);
    }

    @GET
    @Path("/{ucid}/audio")
    public Response audio(@PathParam("ucid") String ucid, @HeaderParam("Range") String range) {
        CallRecord call = book.call(ucid(ucid)).filter(this::mayBeHeard).orElseThrow(RecordingsResource::unknown);
        String address = call.text(CallFact.RECORDING_URL).orElseThrow(RecordingsResource::unknown);
        Recordings.Audio audio = recordings.open(address, Optional.ofNullable(range));
        if (begins(range)) {
            accesses.note(
                    Access.Act.RECORDING_HEARD,
                    Revealable.RECORDING.wireName(),
                    call.ucid().value(),
                    "");
        }
        log("recording heard", Map.of("ucid", call.ucid(), "phone", PhoneMask.mask(CallJson.phone(call))));
        Response.ResponseBuilder reply = Response.status(audio.partial() ? 206 : 200)
                .type(audio.type())
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .entity(RecordingSound.of(audio));
        audio.length().ifPresent(length -> reply.header("Content-Length", length));
        audio.range().ifPresent(part -> reply.header("Content-Range", part));
        return reply.build();
    }

    /** A browser asks for many parts of one hearing; the first tells that it began. */
    private static boolean begins(String range) {
        return range == null || range.startsWith("bytes=0-");
    }

    private boolean mayBeHeard(CallRecord call) {
        Optional<AgentId> own = current.require().agentId();
        return current.supervises() || (own.isPresent() && own.equals(call.agentId()));
    }

    private void log(String what, Map<String, Object> more) {
        Map<String, Object> line = new LinkedHashMap<>(more);
        line.put("member", current.require().member().id());
        ACCESS.info(what, line);
    }

    private static Ucid ucid(String text) {
        try {
            return new Ucid(text);
        } catch (IllegalArgumentException noUcid) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return Problem.notFound("There is no such recording.").asException();
    }
}
