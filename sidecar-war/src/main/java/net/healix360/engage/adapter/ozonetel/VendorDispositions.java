package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonySettings;
import net.healix360.engage.telephony.entity.DispositionOrder;
import net.healix360.engage.telephony.entity.DispositionReply;

/** Says what came of a call, which ends the agent's after-call work (reference/ozonetel.md §10). */
@ApplicationScoped
public class VendorDispositions {
    private static final String PATH = "/ca_apis/DispositionAPIV2";
    private static final int LONGEST_UCID = 19;

    private OzonetelAccount account;
    private VendorApi api;
    private TelephonySettings texts;

    protected VendorDispositions() {}

    @Inject
    public VendorDispositions(OzonetelAccount account, VendorApi api, TelephonySettings texts) {
        this.account = account;
        this.api = api;
        this.texts = texts;
    }

    DispositionReply dispose(DispositionOrder order) {
        if (order.ucid().value().length() > LONGEST_UCID) {
            throw new TelephonyFault(
                    TelephonyFault.Kind.REFUSED, "the vendor disposes UCIDs of at most " + LONGEST_UCID + " digits");
        }
        Verdict verdict = api.order(PATH, body(order));
        if (verdict.says("already disposed")) {
            return DispositionReply.ALREADY_DISPOSED;
        }
        return verdict.orFault().says("queued") ? DispositionReply.QUEUED : DispositionReply.SAVED;
    }

    /** Truth values are texts here, and what is left out has a default that the vendor's pages disagree about. */
    private JsonObject body(DispositionOrder order) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("userName", account.userName())
                .add("action", "Set")
                .add("agentID", order.agentId().value())
                .add("did", order.did())
                .add("ucid", order.ucid().value())
                .add("disposition", texts.vendorText(order.campaignName(), order.disposition()))
                .add("comments", order.notes());
        order.pauseReason()
                .ifPresentOrElse(
                        reason -> body.add("autoRelease", "false")
                                .add("pauseAfterDispose", "true")
                                .add("pauseReason", reason),
                        () -> body.add("autoRelease", "true").add("pauseAfterDispose", "false"));
        return body.build();
    }
}
