package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.replica.control.Outbox.Owed;

/** Pays what the platform is owed, oldest first, in batches; several writes of one record become one. */
@ApplicationScoped
public class OutboxDrain {
    private static final EventLogger LOG = EventLogger.of(OutboxDrain.class);

    private Outbox outbox;
    private PlatformWriter platform;
    private Event<WritesStored> stored;

    protected OutboxDrain() {}

    @Inject
    public OutboxDrain(Outbox outbox, PlatformWriter platform, Event<WritesStored> stored) {
        this.outbox = outbox;
        this.platform = platform;
        this.stored = stored;
    }

    /** Pays one batch; true when there was something to pay and the platform took it. */
    public boolean payOnce() {
        List<Owed> batch = sameEntity(outbox.oldest(PlatformWriter.LARGEST_BATCH));
        if (batch.isEmpty()) {
            return false;
        }
        try {
            payTogetherOrAlone(batch);
            return true;
        } catch (PlatformWriter.UnavailableException later) {
            LOG.warn(
                    "the platform is owed writes",
                    Map.of("waiting", outbox.depth().waiting(), "reason", String.valueOf(later.getMessage())));
            return false;
        }
    }

    private void payTogetherOrAlone(List<Owed> batch) {
        try {
            pay(batch);
        } catch (PlatformWriter.RefusedException refused) {
            batch.forEach(this::payAlone);
        }
    }

    /** One bad record must not hold up the others: each is tried by itself, and only the bad one is set aside. */
    private void payAlone(Owed owed) {
        try {
            pay(List.of(owed));
        } catch (PlatformWriter.RefusedException refused) {
            LOG.warn("the platform refused a write", Map.of("key", owed.write().key()));
            outbox.refused(owed, refused.getMessage());
        }
    }

    private void pay(List<Owed> batch) {
        String entity = batch.get(0).write().entity();
        List<PlatformWrite> writes = merged(batch);
        platform.upsert(entity, writes);
        outbox.paid(batch);
        Set<String> keys = writes.stream().map(PlatformWrite::key).collect(Collectors.toUnmodifiableSet());
        stored.fire(new WritesStored(entity, keys));
    }

    private static List<Owed> sameEntity(List<Owed> oldest) {
        return oldest.stream()
                .takeWhile(owed ->
                        owed.write().entity().equals(oldest.get(0).write().entity()))
                .toList();
    }

    private static List<PlatformWrite> merged(List<Owed> batch) {
        Map<String, PlatformWrite> byKey = new LinkedHashMap<>();
        for (Owed owed : batch) {
            byKey.merge(owed.write().key(), owed.write(), (earlier, later) -> {
                Map<String, Object> fields = new LinkedHashMap<>(earlier.fields());
                fields.putAll(later.fields());
                return new PlatformWrite(earlier.entity(), earlier.key(), fields);
            });
        }
        return new ArrayList<>(byKey.values());
    }
}
