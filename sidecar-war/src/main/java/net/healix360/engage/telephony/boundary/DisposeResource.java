package net.healix360.engage.telephony.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.calls.entity.DisposedCall;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.DispositionWish;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.Dispositions;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of a call: from its agent, or from the agent's page while it is being closed. */
@Path("/ozonetel/dispose")
@ApplicationScoped
@ForAgent
@Tag(name = TelephonyRoom.TAG)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Produces(MediaType.APPLICATION_JSON)
public class DisposeResource {
    private static final int LONGEST_NOTES = 2_000;
    private static final int LONGEST_ID = 100;
    private static final String NAMES =
            Arrays.stream(Disposition.values()).map(Disposition::name).collect(Collectors.joining(", "));

    /** The body of {@code dispose}. */
    record Body(
            String agentId,
            String ucid,
            String disposition,
            String notes,
            String callerPhone,
            String leadId,
            String missedCallId,
            boolean callbackRequested,
            String pauseReason,
            String beaconToken) {}

    @Inject
    private Dispositions dispositions;

    @Inject
    private RequestedAgent agent;

    @Inject
    private CallLinks links;

    @POST
    @TakesBeacons
    public JsonObject dispose(OrderBody body) {
        var settled = dispositions.dispose(wish(body));
        DisposedCall call = settled.call();
        return Json.createObjectBuilder()
                .add("ucid", call.ucid().value())
                .add("disposition", call.disposition().name())
                .add("alreadyDisposed", settled.alreadyDisposed())
                .add("vendor", VendorSentence.word(call.vendorCopy()))
                .add("detail", VendorSentence.of(call.vendorCopy()))
                .build();
    }

    private DispositionWish wish(OrderBody body) {
        boolean beacon = body.text("beaconToken").isPresent();
        Optional<Ucid> ucid = body.required("ucid", Ucid::parse, "is no UCID");
        Optional<Disposition> disposition = beacon && body.text("disposition").isEmpty()
                ? Optional.of(Disposition.CALLBACK_REQUESTED)
                : body.required("disposition", Disposition::named, "is one of " + NAMES);
        Optional<String> notes = body.text("notes", LONGEST_NOTES);
        Optional<String> phone = body.text("callerPhone", LONGEST_ID);
        body.text("leadId", LONGEST_ID);
        body.text("missedCallId", LONGEST_ID);
        Optional<String> pause = body.text("pauseReason", LONGEST_ID);
        body.refuseErrors();
        CallLinks.Links about = links.of(body);
        return new DispositionWish(
                agent.id(),
                ucid.orElseThrow(),
                disposition.orElseThrow(),
                beacon ? DispositionSource.BEACON : DispositionSource.AGENT,
                notes.orElse(""),
                phone,
                about.leadId(),
                about.missedCallId(),
                body.flag("callbackRequested"),
                pause);
    }
}
