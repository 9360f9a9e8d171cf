package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CustomerOutcome;
import net.healix360.engage.simulator.calls.Disposition;
import net.healix360.engage.simulator.calls.Leg;
import net.healix360.engage.simulator.calls.LegOutcome;
import net.healix360.engage.simulator.calls.Outcome;
import net.healix360.engage.simulator.delivery.Lengths;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.time.VendorTime;

/** One CDR row, that is one leg of a call: other names than the callback's, ids as numbers (reference/ozonetel.md §11.1). */
record CdrRow(Call call, Leg leg, Recordings recordings) {
    ObjectNode json(Lengths lengths) {
        ObjectNode row = Replies.empty();
        putCall(row);
        putAgent(row);
        putTimes(row, lengths);
        putOutcome(row, lengths);
        return row;
    }

    String status() {
        return answered() ? "Answered" : "Unanswered";
    }

    private boolean answered() {
        return leg == null ? call.outcome().isAnswered() : leg.outcome() == LegOutcome.ANSWERED;
    }

    private void putCall(ObjectNode row) {
        row.put("CallID", Long.parseLong(call.ucid().digits()));
        row.put("UCID", Long.parseLong((leg == null ? call.ucid() : leg.ucid()).digits()));
        row.put("CallDate", VendorTime.date(call.startedAt()));
        row.put("CallerID", call.customer());
        row.put("E164", "+91" + call.customer());
        row.put("DID", call.campaign().did());
        row.put("Location", answered() ? "Karnataka" : "");
        row.put("Skill", call.campaign().skill());
        row.put("CampaignName", call.campaign().name());
        row.put("CallFlow", "");
        row.put("Type", call.type().inReports());
        row.put("UUI", call.uui());
        row.put("Event", "AgentDial");
        row.put("DialOutName", "");
        row.put("DynamicDID", "");
        row.put("Rating", "");
        row.put("RatingComments", "");
        row.put("VideoRecordingURL", "");
    }

    private void putAgent(ObjectNode row) {
        row.put("AgentID", leg == null ? "" : leg.agent().id());
        row.put("AgentName", leg == null ? "" : leg.agent().profile().name());
        row.put(
                "DialedNumber",
                leg == null ? call.outcome().phoneNumber() : leg.agent().phone());
        row.put("DialCount", Integer.toString(call.legs().size()));
        LegOutcome outcome = leg == null ? call.outcome().withoutAgent() : leg.outcome();
        boolean customerMissing = call.outcome().customer() != CustomerOutcome.ANSWERED;
        row.put("DialStatus", outcome.wire());
        row.put("AgentDialStatus", customerMissing ? "answered" : outcome.wire());
        row.put("CustomerDialStatus", call.outcome().customer().wire());
    }

    private void putTimes(ObjectNode row, Lengths lengths) {
        Instant start = leg == null || leg.ucid().equals(call.ucid()) ? call.startedAt() : leg.rangAt();
        Instant end = (leg == null ? call.outcome().endedAt() : leg.endedAt())
                .orElseGet(() -> call.outcome().endedAt().orElseThrow());
        Instant pickup = answered() ? answeredAt() : null;
        Duration talk = pickup == null ? Duration.ZERO : VendorTime.between(pickup, end);
        Duration wrapUp = ownsWrapUp() ? call.outcome().wrapUpDuration() : Duration.ZERO;
        row.put("StartTime", VendorTime.timeOfDay(start));
        row.put("EndTime", VendorTime.timeOfDay(end));
        row.put("PickupTime", pickup == null ? "" : VendorTime.timeOfDay(pickup));
        row.put("Duration", lengths.text(VendorTime.between(start, end)));
        row.put("TalkTime", lengths.text(talk));
        row.put("HandlingTime", lengths.text(talk.plus(wrapUp)));
        row.put("TimeToAnswer", lengths.text(pickup == null ? Duration.ZERO : VendorTime.between(start, pickup)));
        row.put(
                "QueueTime",
                lengths.text(leg == null ? call.totalDuration() : VendorTime.between(start, leg.rangAt())));
        row.put("CustomerRingTime", lengths.text(Duration.ZERO));
        row.put("WrapupDuration", lengths.text(wrapUp));
        row.put("WrapUpStartTime", ownsWrapUp() ? VendorTime.timeOfDay(end) : "");
        row.put("WrapUpEndTime", ownsWrapUp() ? wrapUpEnd() : "");
    }

    private void putOutcome(ObjectNode row, Lengths lengths) {
        Outcome outcome = call.outcome();
        row.put("Status", status());
        row.put("HangupBy", outcome.hangupBy().wire());
        row.put("HoldDuration", lengths.text(answered() ? outcome.hold() : Duration.ZERO));
        row.put("ConferenceDuration", lengths.text(Duration.ZERO));
        row.put("CallerConfAudioFile", "");
        row.put("CallAudio", answered() ? recordings.urlOf(call) : "");
        row.put("TransferType", outcome.transferType());
        row.put("TransferredTo", outcome.transferredTo());
        row.put("Disposition", outcome.disposition().map(Disposition::text).orElse(""));
        row.put("Comments", outcome.disposition().map(Disposition::comments).orElse(""));
    }

    private Instant answeredAt() {
        return (leg == null ? call.outcome().answeredAt() : leg.answeredAt()).orElseThrow();
    }

    /** Only the agent who handled the call in the end disposes it. */
    private boolean ownsWrapUp() {
        return call.handlingLeg().filter(handling -> handling == leg).isPresent();
    }

    private String wrapUpEnd() {
        return call.outcome().wrapUpEndedAt().map(VendorTime::timeOfDay).orElse("");
    }
}
