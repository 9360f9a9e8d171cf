package net.healix360.engage.floor.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.foundation.problem.Problem;

/** The live floor: what every agent is doing and which calls there are, in memory, rebuilt from the journal. */
@ApplicationScoped
public class Floor {
    /** Nobody is shown as doing what they did longer ago than this, so no older event matters. */
    static final Duration MEMORY = Duration.ofHours(24);

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private FloorProjection projection = new FloorProjection();
    private volatile boolean folded;

    private AgentDirectory directory;
    private CallersOnLine callers;
    private FloorWords words;
    private Clock clock;

    protected Floor() {}

    @Inject
    public Floor(AgentDirectory directory, CallersOnLine callers, FloorWords words, Clock clock) {
        this.directory = directory;
        this.callers = callers;
        this.words = words;
        this.clock = clock;
    }

    /** This floor. 503 after a start until the journal is folded: till then, what is not here may be there all the same. */
    public Floor known() {
        if (!folded) {
            throw Problem.starting().asException();
        }
        return this;
    }

    /** Forgets everything and folds the journal again. */
    void rebuild(Journal journal) {
        FloorProjection fresh = new FloorProjection();
        journal.replay(clock.instant().minus(MEMORY), entry -> words.read(entry.kind(), entry.body())
                .ifPresent(event -> fresh.apply(event, entry.receivedAt())));
        lock.writeLock().lock();
        try {
            projection = fresh;
            folded = true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    String apply(FloorEvent event, Instant receivedAt) {
        lock.writeLock().lock();
        try {
            return projection.apply(event, receivedAt);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public FloorView now() {
        Instant now = clock.instant();
        List<FloorCall> calls = callers.with(read(() -> List.copyOf(projection.callsAt(now))));
        return new FloorView(
                now, directory.all().stream().map(agent -> onFloor(agent, now)).toList(), calls);
    }

    /** One agent of this hospital; empty for an agent that it does not have. */
    public Optional<FloorAgent> agent(AgentId id) {
        return directory.find(id).map(agent -> onFloor(agent, clock.instant()));
    }

    public List<FloorCall> callsOf(AgentId id) {
        Instant now = clock.instant();
        return callers.with(read(() -> projection.callsAt(now).stream()
                .filter(call -> call.agentId().equals(Optional.of(id)))
                .toList()));
    }

    /** The call that this agent is in, or was in last; empty when none is remembered. */
    public Optional<CallStatus> lastCallOf(AgentId id) {
        return read(() -> projection.lastCallOf(id));
    }

    /** A live call, or one that has ended not long ago. */
    public Optional<CallStatus> recent(Ucid ucid) {
        return read(() -> projection.recent(ucid));
    }

    public Optional<FloorCall> call(Ucid ucid) {
        return read(() -> projection.call(ucid)).map(callers::with);
    }

    /** When something of this agent, or of a call at this agent, last reached us. */
    public Optional<Instant> toldAt(AgentId id) {
        return read(() -> projection.toldAt(id));
    }

    /** The vendor's time of the latest word about this agent. */
    public Optional<Instant> heard(AgentId id) {
        return read(() -> projection.heard(id));
    }

    /** How many steps of agents were not the ones expected next, since the floor was folded from the journal's last day. */
    public long irregularSteps() {
        return read(() -> projection.irregularSteps());
    }

    private FloorAgent onFloor(Agent agent, Instant now) {
        return read(() -> projection.onFloor(agent, now));
    }

    private <T> T read(Supplier<T> reader) {
        lock.readLock().lock();
        try {
            return reader.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
