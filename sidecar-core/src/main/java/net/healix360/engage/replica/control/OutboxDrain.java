package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.replica.control.Outbox.Owed;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** Pays what the platform is owed, oldest first, in batches; several writes of one record become one. */
@ApplicationScoped
public class OutboxDrain {
    /** A write over which the platform stumbled so often is not held up by a passing fault: an administrator looks at it. */
    static final int MOST_ATTEMPTS = 20;

    private static final EventLogger LOG = EventLogger.of(OutboxDrain.class);
    private static final int WINDOW = 10 * PlatformWriter.LARGEST_BATCH;

    private Outbox outbox;
    private PlatformWriter platform;
    private ReplicaStore replica;
    private Event<WritesStored> stored;

    protected OutboxDrain() {}

    @Inject
    public OutboxDrain(Outbox outbox, PlatformWriter platform, ReplicaStore replica, Event<WritesStored> stored) {
        this.outbox = outbox;
        this.platform = platform;
        this.replica = replica;
        this.stored = stored;
    }

    /** Pays until nothing is due; false when the platform is not to be had now. */
    public boolean payAll() {
        List<Owed> due = outbox.due(WINDOW);
        while (!due.isEmpty()) {
            if (!payBatch(Batch.first(due))) {
                return false;
            }
            due = outbox.due(WINDOW);
        }
        return true;
    }

    private boolean payBatch(List<Owed> batch) {
        try {
            payTogetherOrAlone(batch);
            return true;
        } catch (UnavailableException later) {
            LOG.warn(
                    "the platform is owed writes",
                    Map.of("waiting", outbox.depth().waiting(), "reason", String.valueOf(later.getMessage())));
            return false;
        }
    }

    private void payTogetherOrAlone(List<Owed> batch) {
        try {
            pay(batch);
        } catch (RefusedException refused) {
            recordByRecord(batch);
        } catch (UnavailableException fault) {
            if (!fault.isAnswered()) {
                throw fault;
            }
            recordByRecord(batch);
        }
    }

    /** One bad record must not hold up the others: each is tried by itself, and only the bad one is set aside. */
    private void recordByRecord(List<Owed> batch) {
        UnavailableException last = null;
        for (List<Owed> one : Batch.byRecord(batch)) {
            try {
                pay(one);
            } catch (RefusedException refused) {
                setAside(one.get(0), String.valueOf(refused.getMessage()));
            } catch (UnavailableException fault) {
                if (!fault.isAnswered()) {
                    throw fault;
                }
                last = fault;
                stumble(one.get(0), fault);
            }
        }
        if (last != null) {
            throw last;
        }
    }

    private void stumble(Owed owed, UnavailableException fault) {
        if (owed.attempts() + 1 >= MOST_ATTEMPTS) {
            setAside(owed, fault.getMessage());
        } else {
            outbox.stumbled(owed);
        }
    }

    private void setAside(Owed owed, String error) {
        LOG.warn(
                "the platform refused a write",
                Map.of(
                        "kind",
                        owed.write().kind().wireName(),
                        "key",
                        owed.write().key()));
        outbox.refused(owed, error);
    }

    private void pay(List<Owed> batch) {
        RecordKind kind = batch.get(0).write().kind();
        List<PlatformWrite> writes = Batch.merged(batch);
        List<PlatformRecord> records = platform.upsert(kind, writes);
        outbox.paid(batch);
        replica.save(kind, new ArrayList<>(records));
        Set<String> keys = writes.stream().map(PlatformWrite::key).collect(Collectors.toUnmodifiableSet());
        stored.fire(new WritesStored(kind, keys));
    }
}
