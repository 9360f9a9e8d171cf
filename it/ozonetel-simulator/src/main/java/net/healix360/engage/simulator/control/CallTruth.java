package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallPhase;
import net.healix360.engage.simulator.calls.Disposition;
import net.healix360.engage.simulator.calls.Leg;
import net.healix360.engage.simulator.calls.Outcome;
import net.healix360.engage.simulator.delivery.Recordings;

/** What really happened to a call. Lengths are whole seconds counted as the vendor counts them, so that they equal its reports'. */
record CallTruth(Recordings recordings) {
    private static final ObjectMapper JSON = new ObjectMapper();

    ObjectNode of(Call call) {
        ObjectNode truth = JSON.createObjectNode();
        Outcome outcome = call.outcome();
        truth.put("ucid", call.ucid().digits());
        truth.put("state", outcome.isHeld() ? "HELD" : call.phase().name());
        truth.put("type", call.type().inReports());
        truth.put("direction", call.type().isInbound() ? "INBOUND" : "OUTBOUND");
        truth.put("callerId", call.customer());
        truth.put("did", call.campaign().did());
        truth.put("campaign", call.campaign().name());
        truth.put("uui", call.uui());
        put(truth, "startedAt", Optional.of(call.startedAt()));
        put(truth, "answeredAt", outcome.answeredAt());
        put(truth, "endedAt", outcome.endedAt());
        put(truth, "durationSeconds", call.totalDuration());
        put(truth, "talkSeconds", outcome.talkDuration());
        put(truth, "holdSeconds", outcome.hold());
        put(truth, "wrapUpSeconds", outcome.wrapUpDuration());
        ArrayNode legs = truth.putArray("legs");
        call.legs().forEach(leg -> describe(leg, legs.addObject()));
        truth.put("handledBy", handledBy(call));
        putEnd(truth, call);
        return truth;
    }

    private void putEnd(ObjectNode truth, Call call) {
        Outcome outcome = call.outcome();
        truth.put("disposition", outcome.disposition().map(Disposition::text).orElse(null));
        truth.put(
                "dispositionBy",
                outcome.disposedBy()
                        .map(by -> by.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        truth.put("dispositionsReceived", outcome.dispositionsReceived());
        truth.put("customerStatus", outcome.customer().wire());
        truth.put(
                "hangupBy", call.phase() == CallPhase.ENDED ? outcome.hangupBy().wire() : null);
        truth.put("recordingUrl", outcome.isAnswered() ? recordings.urlOf(call) : null);
        truth.put("recordingPaused", outcome.isRecordingPaused());
        truth.put("muted", outcome.isMuted());
        truth.put("transferType", outcome.transferType());
        truth.put("transferredTo", outcome.transferredTo());
    }

    private static String handledBy(Call call) {
        return call.outcome().isAnswered()
                ? call.handlingLeg().map(leg -> leg.agent().id()).orElse(null)
                : null;
    }

    private static void describe(Leg leg, ObjectNode row) {
        row.put("ucid", leg.ucid().digits());
        row.put("agentId", leg.agent().id());
        row.put("outcome", leg.outcome().wire());
        put(row, "ringingAt", Optional.of(leg.rangAt()));
        put(row, "answeredAt", leg.answeredAt());
        put(row, "endedAt", leg.endedAt());
    }

    private static void put(ObjectNode node, String field, Optional<Instant> moment) {
        node.put(field, moment.map(Instant::toString).orElse(null));
    }

    private static void put(ObjectNode node, String field, Duration length) {
        node.put(field, length.toSeconds());
    }
}
