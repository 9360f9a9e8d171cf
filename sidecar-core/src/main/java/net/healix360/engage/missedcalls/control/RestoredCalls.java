package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.CallWord.Saying;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.missedcalls.entity.CallbackCourse;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;

/**
 * Takes calls that the platform knows and this hospital's own book does not: after a volume was lost, the queue of
 * missed calls is there again as far as the platform had it. What the book knows is never changed from there.
 */
@ApplicationScoped
public class RestoredCalls {
    private static final EventLogger LOG = EventLogger.of(RestoredCalls.class);
    private static final Map<CallFact, String> TEXTS = Map.of(
            CallFact.DID, "callSourceNumber",
            CallFact.CAMPAIGN_NAME, "campaignName",
            CallFact.DISPOSITION, "disposition",
            CallFact.RECORDING_URL, "recordingUrl",
            CallFact.TRANSFER_TYPE, "transferType",
            CallFact.TRANSFERRED_TO, "transferredTo",
            CallFact.LEAD_ID, "leadId",
            CallFact.PATIENT_ID, "patientId");
    private static final Map<CallFact, String> SECONDS = Map.of(
            CallFact.DURATION_SEC, "durationSec",
            CallFact.TALK_SEC, "talkSec",
            CallFact.HOLD_SEC, "holdSec",
            CallFact.WRAP_SEC, "wrapSec",
            CallFact.HANDLING_SEC, "handlingSec",
            CallFact.RESPONSE_SEC, "responseSec");

    private CallBook book;
    private Records records;
    private AgentDirectory agents;
    private CallbackPromise promise;

    protected RestoredCalls() {}

    @Inject
    public RestoredCalls(CallBook book, Records records, AgentDirectory agents, CallbackPromise promise) {
        this.book = book;
        this.records = records;
        this.agents = agents;
        this.promise = promise;
    }

    void changed(@Observes RecordsChanged change) {
        if (change.kind() == RecordKind.CALL) {
            restore(change.ids());
        }
    }

    /** Those the book does not know, in one transaction. */
    private void restore(Set<String> ids) {
        List<PlatformRecord> calls = ids.stream()
                .flatMap(id -> records.find(RecordKind.CALL, id).stream())
                .filter(RestoredCalls::isWhole)
                .toList();
        long restored = book.write(
                page -> calls.stream().filter(call -> restore(page, call)).count());
        if (restored > 0) {
            LOG.info("calls restored from the platform", Map.of("calls", restored));
        }
    }

    private boolean restore(CallBook.Page page, PlatformRecord record) {
        CallRecord call = call(record);
        if (page.call(call.ucid()).isPresent()) {
            return false;
        }
        page.save(call, List.of(), List.of());
        status(record).ifPresent(status -> enqueue(page, call, record, status));
        return true;
    }

    /** One number has one open entry: what is open here already wins. */
    private void enqueue(CallBook.Page page, CallRecord call, PlatformRecord record, CallbackStatus status) {
        String phone = call.text(CallFact.CALLER_PHONE).orElse("");
        if (status.isEnd() || page.openMissedCallFrom(phone).isEmpty()) {
            MissedCall entry = entry(call, phone, record, status);
            page.save(entry);
            page.count(call.ucid(), entry);
        }
    }

    private MissedCall entry(CallRecord call, String phone, PlatformRecord record, CallbackStatus status) {
        Instant missedAt = call.instant(CallFact.ENDED_AT).orElseThrow();
        return new MissedCall(
                call.ucid().value(),
                call.ucid(),
                phone,
                Optional.empty(),
                call.text(CallFact.DID).orElse(""),
                call.text(CallFact.CAMPAIGN_NAME).orElse(""),
                missedAt,
                status,
                record.number("missedCallCount").map(Long::intValue).orElse(1),
                missedAt.plus(promise.within()),
                Optional.empty(),
                true,
                course(status, missedAt, record.instant("callbackAttemptedAt")));
    }

    /** The platform knows the first attempt and the status; when an entry ended it does not. */
    private static CallbackCourse course(CallbackStatus status, Instant missedAt, Optional<Instant> attemptedAt) {
        Optional<MissedCallEnd> end = MissedCallEnd.of(status);
        return new CallbackCourse(attemptedAt, attemptedAt, end, end.map(how -> attemptedAt.orElse(missedAt)));
    }

    private static Optional<CallbackStatus> status(PlatformRecord call) {
        return call.text("callbackStatus").flatMap(CallbackStatus::named);
    }

    /** Without these it is no call of ours: somebody made the record by hand. */
    private static boolean isWhole(PlatformRecord call) {
        return call.text("ucid").isPresent()
                && call.text("startedAt").isPresent()
                && call.text("direction").isPresent();
    }

    private CallRecord call(PlatformRecord record) {
        Instant startedAt = record.instant("startedAt").orElseThrow();
        Optional<Agent> agent = record.text("agentId").flatMap(this::agentOf);
        Saying word = CallWord.of(new Ucid(record.text("ucid").orElseThrow()), CallSource.EVENTS)
                .text(CallFact.DIRECTION, record.text("direction").filter(RestoredCalls::isDirection))
                .answered(record.text("callStatus").filter("ANSWERED"::equals).isPresent())
                .text(CallFact.CALLER_PHONE, record.text("callerPhone"))
                .at(CallFact.STARTED_AT, startedAt)
                .at(CallFact.ENDED_AT, record.instant("endedAt").orElse(startedAt))
                .at(CallFact.ANSWERED_AT, record.instant("answeredAt"))
                .text(CallFact.AGENT_ID, agent.map(found -> found.id().value()))
                .text(CallFact.AGENT_NAME, record.text("agentName").or(() -> agent.map(Agent::name)));
        TEXTS.forEach((fact, field) -> word.text(fact, record.text(field)));
        SECONDS.forEach((fact, field) -> record.number(field).ifPresent(seconds -> word.seconds(fact, seconds)));
        return CallRecord.unheard(new Ucid(record.text("ucid").orElseThrow())).after(word.said());
    }

    private static boolean isDirection(String text) {
        return Stream.of(Direction.values())
                .anyMatch(direction -> direction.name().equals(text));
    }

    private Optional<Agent> agentOf(String recordId) {
        return agents.all().stream()
                .filter(agent -> agent.recordId().equals(recordId))
                .findFirst();
    }
}
