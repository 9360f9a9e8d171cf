package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;

/**
 * Who calls whom back: whoever becomes free gets the patient who has waited longest, one at a time, and nobody gets
 * another's. An owner who logs out gives the patient back.
 */
@ApplicationScoped
public class MissedCallOwners {
    /** Agents of whom we heard that they may be free, or gone; what they are now the floor tells when their turn comes. */
    private final Set<AgentId> stirred = ConcurrentHashMap.newKeySet();

    private CallBook book;
    private CallWrites writes;
    private Floor floor;
    private Event<MissedCallRecorded> recorded;

    protected MissedCallOwners() {}

    @Inject
    public MissedCallOwners(CallBook book, AgentDirectory agents, Floor floor, Event<MissedCallRecorded> recorded) {
        this.book = book;
        this.writes = new CallWrites(agents);
        this.floor = floor;
        this.recorded = recorded;
    }

    /** Only notes who it is: events are not held up by what follows from them. */
    void heard(@Observes JournalEntry entry) {
        boolean stirring =
                entry.state().equals(AgentState.READY.name()) || entry.state().equals(AgentState.OFFLINE.name());
        if (entry.agentId() != null && stirring) {
            stirred.add(new AgentId(entry.agentId()));
        }
    }

    void disposed(@Observes CallDisposed call) {
        stirred.add(call.agentId());
    }

    /** Gives to those who became free and takes from those who left, since the last time. */
    public void handOut() {
        for (AgentId agent : List.copyOf(stirred)) {
            stirred.remove(agent);
            AgentState state =
                    floor.agent(agent).map(found -> found.status().state()).orElse(AgentState.OFFLINE);
            if (state == AgentState.READY) {
                assign(agent);
            } else if (state == AgentState.OFFLINE) {
                release(agent);
            }
        }
    }

    /** What the agent is to call back: the one that is the agent's already and was not tried, else who has waited longest. */
    public Optional<MissedCall> assign(AgentId agent) {
        record Found(MissedCall entry, boolean fresh) {}
        Optional<Found> given = book.write(page -> page.pendingOf(agent).stream()
                .filter(own -> own.status() == CallbackStatus.PENDING_CALLBACK)
                .findFirst()
                .map(own -> new Found(own, false))
                .or(() -> page.longestWaiting().map(waiting -> {
                    MissedCall owned = waiting.ownedBy(Optional.of(agent));
                    page.save(owned);
                    page.owe(writes.of(owned));
                    return new Found(owned, true);
                })));
        given.filter(Found::fresh).ifPresent(fresh -> recorded.fire(new MissedCallRecorded(fresh.entry())));
        return given.map(Found::entry);
    }

    /** @param before whose it was until now */
    public record Given(Optional<AgentId> before, MissedCall entry) {}

    /**
     * Gives one entry to an agent. Empty when nothing changes: it has ended, is that agent's already, or is another's and stays so.
     *
     * @param evenAnothers whether it is taken from whoever has it
     */
    public Optional<Given> give(String id, AgentId agent, boolean evenAnothers) {
        Optional<Given> given = book.write(page -> page.missedCall(id)
                .filter(MissedCall::isOpen)
                .filter(entry -> entry.owner().isEmpty()
                        || (evenAnothers && !entry.owner().equals(Optional.of(agent))))
                .map(entry -> {
                    MissedCall owned = entry.ownedBy(Optional.of(agent));
                    page.save(owned);
                    page.owe(writes.of(owned));
                    return new Given(entry.owner(), owned);
                }));
        given.ifPresent(made -> recorded.fire(new MissedCallRecorded(made.entry())));
        return given;
    }

    private void release(AgentId agent) {
        List<MissedCall> released = book.write(page -> {
            List<MissedCall> free = new ArrayList<>();
            page.pendingOf(agent).forEach(owned -> {
                MissedCall entry = owned.ownedBy(Optional.empty());
                page.save(entry);
                page.owe(writes.released(entry, page.call(entry.ucid())));
                free.add(entry);
            });
            return free;
        });
        released.stream().map(MissedCallRecorded::new).forEach(recorded::fire);
    }
}
