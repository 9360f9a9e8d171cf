package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.TaskType;

/**
 * Takes the summary of every call. All calls are owed to the platform; a missed one opens an entry in the callback
 * queue, or counts on the one that is open for the same number. The same summary again changes nothing.
 */
@ApplicationScoped
public class CallSummaries {
    private static final Duration SLA =
            Duration.ofMinutes(PriorityConfig.starter().of(TaskType.MISSED_CALL).slaMinutes());

    private CallBook book;
    private AgentDirectory agents;
    private Event<MissedCallRecorded> recorded;

    protected CallSummaries() {}

    @Inject
    public CallSummaries(CallBook book, AgentDirectory agents, Event<MissedCallRecorded> recorded) {
        this.book = book;
        this.agents = agents;
        this.recorded = recorded;
    }

    /** Returns when the summary is durable. */
    public void take(CallSummary summary) {
        Optional<MissedCall> change = book.write(page -> record(page, summary));
        change.map(MissedCallRecorded::new).ifPresent(recorded::fire);
    }

    private Optional<MissedCall> record(CallBook.Page page, CallSummary summary) {
        Optional<CallSummary> known = page.call(summary.ucid().value());
        if (known.equals(Optional.of(summary))) {
            return Optional.empty();
        }
        page.save(summary);
        boolean newlyMissed = known.isEmpty() && summary.isMissed();
        Optional<MissedCall> entry = newlyMissed ? Optional.of(enqueue(page, summary)) : Optional.empty();
        Optional<MissedCall> own =
                entry.filter(queued -> queued.id().equals(summary.ucid().value()));
        page.owe(CallWrites.of(summary, summary.agentId().flatMap(agents::find).map(Agent::recordId), own));
        if (entry.isPresent() && own.isEmpty()) {
            page.owe(CallWrites.of(entry.get()));
        }
        return entry;
    }

    private static MissedCall enqueue(CallBook.Page page, CallSummary summary) {
        String phone =
                PhoneNumber.parse(summary.callerPhone()).map(PhoneNumber::e164).orElse(summary.callerPhone());
        MissedCall entry = page.openMissedCallFrom(phone)
                .map(open -> open.missedAgain(summary.ucid(), summary.endedAt(), SLA))
                .orElseGet(() -> fresh(summary, phone));
        page.save(entry);
        return entry;
    }

    private static MissedCall fresh(CallSummary summary, String phone) {
        return new MissedCall(
                summary.ucid().value(),
                summary.ucid(),
                phone,
                Optional.empty(),
                summary.did(),
                summary.campaignName(),
                summary.endedAt(),
                CallbackStatus.PENDING_CALLBACK,
                1,
                summary.endedAt().plus(SLA),
                Optional.empty(),
                false);
    }
}
