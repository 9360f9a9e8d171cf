package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.calls.entity.CallFact.AGENTS;
import static net.healix360.engage.calls.entity.CallFact.AGENT_ID;
import static net.healix360.engage.calls.entity.CallFact.AGENT_NAME;
import static net.healix360.engage.calls.entity.CallFact.ANSWERED_AT;
import static net.healix360.engage.calls.entity.CallFact.CALLER_PHONE;
import static net.healix360.engage.calls.entity.CallFact.CAMPAIGN_NAME;
import static net.healix360.engage.calls.entity.CallFact.DID;
import static net.healix360.engage.calls.entity.CallFact.DIRECTION;
import static net.healix360.engage.calls.entity.CallFact.DISPOSITION;
import static net.healix360.engage.calls.entity.CallFact.DURATION_SEC;
import static net.healix360.engage.calls.entity.CallFact.ENDED_AT;
import static net.healix360.engage.calls.entity.CallFact.HANDLING_SEC;
import static net.healix360.engage.calls.entity.CallFact.HANGUP_BY;
import static net.healix360.engage.calls.entity.CallFact.HOLD_SEC;
import static net.healix360.engage.calls.entity.CallFact.NOTES;
import static net.healix360.engage.calls.entity.CallFact.RECORDING_URL;
import static net.healix360.engage.calls.entity.CallFact.REFERENCE;
import static net.healix360.engage.calls.entity.CallFact.RESPONSE_SEC;
import static net.healix360.engage.calls.entity.CallFact.STARTED_AT;
import static net.healix360.engage.calls.entity.CallFact.TALK_SEC;
import static net.healix360.engage.calls.entity.CallFact.TRANSFERRED_TO;
import static net.healix360.engage.calls.entity.CallFact.TRANSFER_TYPE;
import static net.healix360.engage.calls.entity.CallFact.WRAP_SEC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.CallWord.Saying;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.telephony.entity.AbandonedCall;
import net.healix360.engage.telephony.entity.CallDetail;

/** What the vendor's reports say about a call. */
public final class CallWords {
    private CallWords() {}

    public static CallWord of(CallSummary call) {
        CallSummary.Handling handling = call.handling();
        Saying word = CallWord.of(call.ucid(), CallSource.SUMMARY)
                .text(DIRECTION, call.direction().name())
                .answered(call.answered())
                .text(CALLER_PHONE, call.callerPhone())
                .text(DID, call.did())
                .text(CAMPAIGN_NAME, call.campaignName())
                .at(STARTED_AT, call.startedAt())
                .at(ENDED_AT, notBefore(call.startedAt(), call.endedAt()))
                .seconds(DURATION_SEC, call.durationSeconds())
                .seconds(TALK_SEC, call.talkSeconds())
                .text(AGENT_ID, call.agentId().map(AgentId::value))
                .text(AGENT_NAME, call.agentName())
                .text(AGENTS, chain(handling.agents()))
                .text(DISPOSITION, call.disposition())
                .text(NOTES, handling.notes())
                .text(RECORDING_URL, call.recordingUrl())
                .text(TRANSFER_TYPE, handling.transferType())
                .text(TRANSFERRED_TO, handling.transferredTo())
                .text(HANGUP_BY, handling.hangupBy())
                .text(REFERENCE, handling.reference());
        handling.holdSeconds().ifPresent(seconds -> word.seconds(HOLD_SEC, seconds));
        handling.wrapSeconds().ifPresent(seconds -> word.seconds(WRAP_SEC, seconds));
        return answer(word, call.startedAt(), call.answeredAt()).said();
    }

    public static CallWord of(CallDetail call) {
        Saying word = CallWord.of(call.ucid(), CallSource.CDR)
                .legs(call.legs())
                .text(DIRECTION, call.direction().name())
                .answered(call.answered())
                .text(CALLER_PHONE, call.callerPhone())
                .text(DID, call.did())
                .text(CAMPAIGN_NAME, call.campaignName())
                .at(STARTED_AT, call.startedAt())
                .at(ENDED_AT, notBefore(call.startedAt(), call.endedAt()))
                .seconds(DURATION_SEC, call.durationSeconds())
                .seconds(TALK_SEC, call.talkSeconds())
                .seconds(HOLD_SEC, call.holdSeconds())
                .seconds(WRAP_SEC, call.wrapSeconds())
                .seconds(HANDLING_SEC, call.handlingSeconds())
                .text(AGENT_ID, call.agentId().map(AgentId::value))
                .text(AGENT_NAME, call.agentName())
                .text(AGENTS, chain(call.agents()))
                .text(DISPOSITION, call.disposition().map(Disposition::name))
                .text(NOTES, call.notes())
                .text(RECORDING_URL, call.recordingUrl())
                .text(TRANSFER_TYPE, call.transferType())
                .text(TRANSFERRED_TO, call.transferredTo())
                .text(HANGUP_BY, call.hangupBy())
                .text(REFERENCE, call.reference());
        return answer(word, call.startedAt(), call.answeredAt()).said();
    }

    /** How long it rang the vendor does not say here; the summary or the final record will. */
    public static CallWord of(AbandonedCall call) {
        return CallWord.of(call.ucid(), CallSource.ABANDONED)
                .text(DIRECTION, Direction.INBOUND.name())
                .answered(false)
                .text(CALLER_PHONE, call.callerPhone())
                .text(DID, call.did())
                .text(CAMPAIGN_NAME, call.campaignName())
                .at(STARTED_AT, call.at())
                .at(ENDED_AT, call.at())
                .text(AGENT_ID, call.agentId().map(AgentId::value))
                .said();
    }

    private static Saying answer(Saying word, Instant startedAt, Optional<Instant> answeredAt) {
        answeredAt.ifPresent(
                at -> word.at(ANSWERED_AT, at).seconds(RESPONSE_SEC, at.getEpochSecond() - startedAt.getEpochSecond()));
        return word;
    }

    private static Instant notBefore(Instant start, Instant end) {
        return end.isBefore(start) ? start : end;
    }

    private static String chain(List<AgentId> agents) {
        return agents.stream().map(AgentId::value).collect(Collectors.joining("->"));
    }
}
