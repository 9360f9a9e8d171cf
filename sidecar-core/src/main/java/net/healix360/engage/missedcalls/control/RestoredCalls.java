package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.TaskType;

/**
 * Takes calls that the platform knows and this hospital's own book does not: after a volume was lost, the queue of
 * missed calls is there again as far as the platform had it. What the book knows is never changed from there.
 */
@ApplicationScoped
public class RestoredCalls {
    private static final EventLogger LOG = EventLogger.of(RestoredCalls.class);
    private static final Duration SLA =
            Duration.ofMinutes(PriorityConfig.starter().of(TaskType.MISSED_CALL).slaMinutes());

    private CallBook book;
    private Records records;
    private AgentDirectory agents;

    protected RestoredCalls() {}

    @Inject
    public RestoredCalls(CallBook book, Records records, AgentDirectory agents) {
        this.book = book;
        this.records = records;
        this.agents = agents;
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

    private boolean restore(CallBook.Page page, PlatformRecord call) {
        CallSummary summary = summary(call);
        if (page.call(summary.ucid().value()).isPresent()) {
            return false;
        }
        page.save(summary);
        status(call).ifPresent(status -> enqueue(page, summary, call, status));
        return true;
    }

    /** One number has one open entry: what is open here already wins. */
    private static void enqueue(CallBook.Page page, CallSummary summary, PlatformRecord call, CallbackStatus status) {
        boolean open = status == CallbackStatus.PENDING_CALLBACK;
        if (!open || page.openMissedCallFrom(summary.callerPhone()).isEmpty()) {
            page.save(new MissedCall(
                    summary.ucid().value(),
                    summary.ucid(),
                    summary.callerPhone(),
                    Optional.empty(),
                    summary.did(),
                    summary.campaignName(),
                    summary.endedAt(),
                    status,
                    call.number("missedCallCount").map(Long::intValue).orElse(1),
                    summary.endedAt().plus(SLA),
                    Optional.empty(),
                    true));
        }
    }

    private static Optional<CallbackStatus> status(PlatformRecord call) {
        return Arrays.stream(CallbackStatus.values())
                .filter(status -> call.text("callbackStatus")
                        .filter(status.name()::equals)
                        .isPresent())
                .findFirst();
    }

    /** Without these it is no call of ours: somebody made the record by hand. */
    private static boolean isWhole(PlatformRecord call) {
        return call.text("ucid").isPresent()
                && call.text("startedAt").isPresent()
                && call.text("direction").isPresent();
    }

    private CallSummary summary(PlatformRecord call) {
        Instant startedAt = call.instant("startedAt").orElseThrow();
        Optional<Agent> agent = call.text("agentId").flatMap(this::agentOf);
        return new CallSummary(
                new Ucid(call.text("ucid").orElseThrow()),
                call.text("direction").orElseThrow().equals(Direction.OUTBOUND.name())
                        ? Direction.OUTBOUND
                        : Direction.INBOUND,
                call.text("callStatus").filter("ANSWERED"::equals).isPresent(),
                call.text("callerPhone").orElse(""),
                call.text("callSourceNumber").orElse(""),
                call.text("campaignName").orElse(""),
                startedAt,
                call.instant("answeredAt"),
                call.instant("endedAt").orElse(startedAt),
                call.number("durationSec").orElse(0L),
                call.number("talkSec").orElse(0L),
                agent.map(Agent::id),
                call.text("agentName").or(() -> agent.map(Agent::name)),
                call.text("disposition"),
                call.text("recordingUrl"));
    }

    private Optional<Agent> agentOf(String recordId) {
        return agents.all().stream()
                .filter(agent -> agent.recordId().equals(recordId))
                .findFirst();
    }
}
