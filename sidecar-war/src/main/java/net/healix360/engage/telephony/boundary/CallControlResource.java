package net.healix360.engage.telephony.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.CallControl;
import net.healix360.engage.telephony.entity.CallCommand.Action;
import net.healix360.engage.telephony.entity.RecordingAction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an agent does to a live call of its own. */
@Path("/ozonetel")
@ApplicationScoped
@ForAgent
@Tag(name = TelephonyRoom.TAG)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallControlResource {
    private static final Map<String, RecordingAction> RECORDING =
            Map.of("pause", RecordingAction.PAUSE, "unPause", RecordingAction.RESUME);

    /** The body of {@code call-control}. */
    record Body(String agentId, String ucid, String action, String conferenceNumber) {}

    /** The body of {@code recording}. */
    record RecordingBody(String agentId, String ucid, String action) {}

    @Inject
    private CallControl control;

    @Inject
    private ConferencePartners partners;

    @Inject
    private RequestedAgent agent;

    @POST
    @Path("/call-control")
    public JsonObject control(OrderBody body) {
        Optional<Ucid> ucid = body.required("ucid", Ucid::parse, "is no UCID");
        Optional<Action> action =
                body.required("action", CallControlResource::action, "is one of " + List.of(Action.values()));
        Optional<String> number = action.filter(Action.CONFERENCE::equals)
                .flatMap(conference -> body.required(
                        "conferenceNumber",
                        typed -> partners.numberOf(typed, agent.id()),
                        "is neither a telephone number nor another agent of this hospital"));
        body.refuseErrors();
        Optional<Ucid> leg = control.act(agent.id(), ucid.orElseThrow(), action.orElseThrow(), number);
        return answer(ucid.get(), action.get().name(), leg);
    }

    @POST
    @Path("/recording")
    public JsonObject recording(OrderBody body) {
        Optional<Ucid> ucid = body.required("ucid", Ucid::parse, "is no UCID");
        Optional<RecordingAction> action =
                body.required("action", name -> Optional.ofNullable(RECORDING.get(name)), "is pause or unPause");
        body.refuseErrors();
        control.record(agent.id(), ucid.orElseThrow(), action.orElseThrow());
        return answer(ucid.get(), body.text("action").orElseThrow(), Optional.empty());
    }

    private static Optional<Action> action(String name) {
        return Arrays.stream(Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    private static JsonObject answer(Ucid ucid, String action, Optional<Ucid> leg) {
        Map<String, String> fields = new TreeMap<>(Map.of("status", "done", "ucid", ucid.value(), "action", action));
        leg.ifPresent(fresh -> fields.put("legUcid", fresh.value()));
        return TelephonyRoom.answer(fields);
    }
}
