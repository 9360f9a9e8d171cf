package net.healix360.engage.calls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
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
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.tenancy.control.Tenancy;

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
    private Tenancy tenancy;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject list(
            @QueryParam("filter[agentId]") String agentFilter,
            @QueryParam("agentId") String agentId,
            @QueryParam("filter[from]") String fromFilter,
            @QueryParam("from") String from,
            @QueryParam("filter[to]") String toFilter,
            @QueryParam("to") String to,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") String cursor) {
        ZoneId zone = tenancy.hospital().zone();
        CallPage page = book.calls(CallFilter.all(CallAsk.limit(limit))
                .withRecording()
                .of(allowed(first(agentFilter, agentId)))
                .between(CallAsk.from(first(fromFilter, from), zone), CallAsk.to(first(toFilter, to), zone))
                .after(Optional.ofNullable(cursor)));
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

    /** Agents see their own, whatever they ask; who supervises sees whom they ask for. */
    private Optional<AgentId> allowed(String asked) {
        Optional<AgentId> wanted =
                Optional.ofNullable(asked).filter(text -> !text.isBlank()).map(AgentId::new);
        if (current.supervises()) {
            return wanted;
        }
        AgentId own = current.require().agentId().orElseThrow(() -> Problem.forbidden(
                        "no-recordings", "Recordings are for agents and supervisors.")
                .asException());
        if (wanted.filter(agent -> !agent.equals(own)).isPresent()) {
            throw Problem.forbidden("foreign-agent", "This is another person's agent.")
                    .asException();
        }
        return Optional.of(own);
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

    private static String first(String one, String other) {
        return one == null ? other : one;
    }
}
