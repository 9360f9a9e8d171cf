package net.healix360.engage.telephony.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.DialWish;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.Dialling;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An agent calls somebody. */
@Path("/ozonetel/dial")
@ApplicationScoped
@ForAgent
@Tag(name = TelephonyRoom.TAG)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DialResource {
    private static final int LONGEST_NAME = 100;

    /** The body of {@code dial}. */
    record Body(String agentId, String phoneNumber, String campaignName, String leadId, String missedCallId) {}

    @Inject
    private Dialling dialling;

    @Inject
    private RequestedAgent agent;

    @Inject
    private CallLinks links;

    @POST
    public JsonObject dial(OrderBody body) {
        Optional<PhoneNumber> number = body.required(
                "phoneNumber", PhoneNumber::dialable, "is no telephone number; give it with its area or country code");
        Optional<String> campaign = body.text("campaignName", LONGEST_NAME);
        body.text("leadId", LONGEST_NAME);
        body.text("missedCallId", LONGEST_NAME);
        body.refuseErrors();
        CallLinks.Links about = links.of(body);
        Ucid ucid = dialling.dial(
                new DialWish(agent.id(), number.orElseThrow(), campaign, about.leadId(), about.missedCallId()));
        return TelephonyRoom.answer(Map.of(
                "status",
                "dialling",
                "ucid",
                ucid.value(),
                "number",
                number.get().e164()));
    }
}
