package net.healix360.engage.simulator.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.Switches;
import net.healix360.engage.simulator.calls.Call;
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

    public String json(Call call, Switches switches) {
        ObjectNode fields = JSON.createObjectNode();
        putCall(fields, call);
        putAgents(fields, call, switches.chains());
        putOutcome(fields, call);
        putTimes(fields, call, switches);
        putDisposition(fields, call.outcome(), switches);
        return fields.toString();
    }

    private void putCall(ObjectNode fields, Call call) {
        fields.put("monitorUCID", call.ucid().digits());
        fields.put("UUI", call.uui());
        fields.put("Did", call.campaign().did());
        fields.put("CampaignName", call.campaign().name());
        fields.put("Location", call.outcome().isAnswered() ? "Karnataka" : "");
        fields.put("CallerID", call.customer());
        fields.put("Skill", call.type().isInbound() ? call.campaign().skill() : "None");
        fields.put("FallBackRule", "AgentDial");
        fields.put("Type", call.type().inSummaries());
        fields.put("Apikey", account.apiKey());
        fields.put("UserName", account.userName());
        fields.put("CampaignStatus", call.campaign().offline() ? "OFFLINE" : "ONLINE");
        fields.put("DataUniqueId", call.dialRecord());
    }

    private static void putAgents(ObjectNode fields, Call call, boolean chained) {
        Attempts attempts = new Attempts(call, chained);
        boolean phoneOnly = call.legs().isEmpty();
        String number = phoneOnly
                ? call.outcome().phoneNumber()
                : attempts.told(leg -> leg.agent().phone());
        fields.put(
                "PhoneName",
                phoneOnly
                        ? call.outcome().phoneName()
                        : attempts.told(leg -> leg.agent().id()));
        fields.put("DialedNumber", number);
        fields.put("AgentID", attempts.told(leg -> leg.agent().id()));
        fields.put("AgentPhoneNumber", number);
        fields.put(
                "AgentUniqueID",
                attempts.told(leg -> Long.toString(leg.agent().profile().uniqueId())));
        fields.put("AgentName", attempts.told(leg -> leg.agent().profile().name()));
        String outcomes = call.legs().isEmpty()
                ? call.outcome().withoutAgent().wire()
                : attempts.told(leg -> leg.outcome().wire());
        boolean customerMissing = call.outcome().customer() != CustomerOutcome.ANSWERED;
        fields.put("AgentStatus", customerMissing ? "answered" : outcomes);
        fields.put("DialStatus", outcomes);
        fields.put("CustomerStatus", call.outcome().customer().wire());
    }

    private void putOutcome(ObjectNode fields, Call call) {
        Outcome outcome = call.outcome();
        fields.put("CallerConfAudioFile", "");
        fields.put("AudioFile", outcome.isAnswered() ? recordings.urlOf(call) : "");
        fields.put("HangupBy", outcome.hangupBy().wire());
        fields.put("Status", outcome.isAnswered() ? "Answered" : "NotAnswered");
        fields.put("TransferType", outcome.transferType().isEmpty() ? "No Transfers" : outcome.transferType());
        fields.put("TransferredTo", outcome.transferredTo());
    }

    private static void putTimes(ObjectNode fields, Call call, Switches switches) {
        Outcome outcome = call.outcome();
        Instant endedAt = outcome.endedAt().orElseThrow();
        Lengths lengths = new Lengths(switches.durations());
        fields.put("StartTime", VendorTime.dateTime(call.startedAt()));
        fields.put("EndTime", VendorTime.dateTime(endedAt));
        fields.put("TimeToAnswer", lengths.text(call.timeToAnswer()));
        fields.put("CallDuration", lengths.text(call.totalDuration()));
        fields.put("Duration", lengths.text(outcome.talkDuration()));
        fields.put("HoldDuration", lengths.text(outcome.hold()));
        // a summary sent at call end knows neither wrap-up nor disposition, even one that happens to be there already
        Duration wrapUp = switches.callbackImmediately() ? Duration.ZERO : outcome.wrapUpDuration();
        fields.put("WrapUpDuration", lengths.text(wrapUp));
        fields.put("ConfDuration", lengths.text(Duration.ZERO));
    }

    private static void putDisposition(ObjectNode fields, Outcome outcome, Switches switches) {
        Disposition none = Disposition.andRelease("");
        Disposition known =
                switches.callbackImmediately() ? none : outcome.disposition().orElse(none);
        fields.put("Disposition", known.text());
        fields.put("Comments", known.comments());
    }

    /** What was tried, leg by leg, joined with an arrow; the last alone where chains are off. */
    private record Attempts(Call call, boolean chained) {
        String told(Function<Leg, String> part) {
            return chained
                    ? call.legs().stream().map(part).collect(Collectors.joining("->"))
                    : call.handlingLeg().map(part).orElse("");
        }
    }
}
