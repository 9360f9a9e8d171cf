package net.healix360.engage.simulator.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallType;
import net.healix360.engage.simulator.calls.CustomerOutcome;
import net.healix360.engage.simulator.calls.Disposition;
import net.healix360.engage.simulator.calls.Leg;
import net.healix360.engage.simulator.calls.Outcome;
import net.healix360.engage.simulator.time.VendorTime;

/** The call summary in the callback's words: every value a string, attempts chained (reference/ozonetel.md §4.2 to §4.4). */
public final class CallSummary {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AccountSettings account;
    private final Recordings recordings;

    public CallSummary(AccountSettings account, Recordings recordings) {
        this.account = account;
        this.recordings = recordings;
    }

    public String json(Call call) {
        ObjectNode fields = JSON.createObjectNode();
        putCall(fields, call);
        putAgents(fields, call);
        putOutcome(fields, call);
        return fields.toString();
    }

    private void putCall(ObjectNode fields, Call call) {
        boolean inbound = call.type() == CallType.INBOUND;
        fields.put("monitorUCID", call.ucid().digits());
        fields.put("UUI", call.uui());
        fields.put("Did", call.campaign().did());
        fields.put("CampaignName", call.campaign().name());
        fields.put("Location", call.outcome().isAnswered() ? "Karnataka" : "");
        fields.put("CallerID", call.customer());
        fields.put("Skill", inbound ? call.campaign().skill() : "None");
        fields.put("FallBackRule", "AgentDial");
        fields.put("Type", call.type().inSummaries());
        fields.put("Apikey", account.apiKey());
        fields.put("UserName", account.userName());
        fields.put("CampaignStatus", "ONLINE");
        fields.put("DataUniqueId", "");
    }

    private static void putAgents(ObjectNode fields, Call call) {
        fields.put("PhoneName", chain(call, leg -> leg.agent().id()));
        fields.put("DialedNumber", chain(call, leg -> leg.agent().phone()));
        fields.put("AgentID", chain(call, leg -> leg.agent().id()));
        fields.put("AgentPhoneNumber", chain(call, leg -> leg.agent().phone()));
        fields.put(
                "AgentUniqueID",
                chain(call, leg -> Long.toString(leg.agent().profile().uniqueId())));
        fields.put("AgentName", chain(call, leg -> leg.agent().profile().name()));
        boolean reached = !call.legs().isEmpty();
        String attempts = reached
                ? chain(call, leg -> leg.outcome().wire())
                : call.outcome().withoutAgent().wire();
        boolean customerMissing = call.outcome().customer() != CustomerOutcome.ANSWERED;
        fields.put("AgentStatus", customerMissing ? "answered" : attempts);
        fields.put("DialStatus", attempts);
        fields.put("CustomerStatus", call.outcome().customer().wire());
    }

    private void putOutcome(ObjectNode fields, Call call) {
        Outcome outcome = call.outcome();
        Instant endedAt = outcome.endedAt().orElseThrow();
        fields.put("StartTime", VendorTime.dateTime(call.startedAt()));
        fields.put("EndTime", VendorTime.dateTime(endedAt));
        fields.put("TimeToAnswer", VendorTime.duration(call.timeToAnswer()));
        fields.put("CallDuration", VendorTime.duration(call.totalDuration()));
        fields.put("Duration", VendorTime.duration(outcome.talkDuration()));
        fields.put("HoldDuration", VendorTime.duration(outcome.hold()));
        fields.put("WrapUpDuration", VendorTime.duration(wrapUp(outcome)));
        fields.put("ConfDuration", VendorTime.duration(Duration.ZERO));
        fields.put("CallerConfAudioFile", "");
        fields.put("AudioFile", outcome.isAnswered() ? recordings.urlOf(call) : "");
        fields.put("HangupBy", outcome.hangupBy().wire());
        fields.put("Status", outcome.isAnswered() ? "Answered" : "NotAnswered");
        fields.put("TransferType", outcome.transferredTo().isEmpty() ? "No Transfers" : "Warm");
        fields.put("TransferredTo", outcome.transferredTo());
        fields.put("Disposition", disposition(outcome, Disposition::text));
        fields.put("Comments", disposition(outcome, Disposition::comments));
    }

    /** A summary sent at call end knows neither wrap-up nor disposition, even one that happens to be there already. */
    private Duration wrapUp(Outcome outcome) {
        return account.sendCallbackImmediately() ? Duration.ZERO : outcome.wrapUpDuration();
    }

    private String disposition(Outcome outcome, Function<Disposition, String> part) {
        return account.sendCallbackImmediately()
                ? ""
                : outcome.disposition().map(part).orElse("");
    }

    private static String chain(Call call, Function<Leg, String> part) {
        return call.legs().stream().map(part).collect(Collectors.joining("->"));
    }
}
