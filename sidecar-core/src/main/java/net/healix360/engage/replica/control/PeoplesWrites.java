package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;

/**
 * What people write: to the platform at once with their own token, then into the local copy. When the platform is not
 * to be had, it is stored here and owed, and the person is told so.
 */
@ApplicationScoped
public class PeoplesWrites {
    private static final EventLogger LOG = EventLogger.of(PeoplesWrites.class);

    /**
     * The record as it is now.
     *
     * @param pending it is saved here, and the platform will have it later
     */
    public record Written(PlatformRecord record, boolean pending) {}

    private MembersPlatform platform;
    private ReplicaStore store;
    private Records records;
    private Event<RecordsChanged> changed;

    protected PeoplesWrites() {}

    @Inject
    public PeoplesWrites(MembersPlatform platform, ReplicaStore store, Records records, Event<RecordsChanged> changed) {
        this.platform = platform;
        this.store = store;
        this.records = records;
        this.changed = changed;
    }

    /** The id is made here, so that the same creation twice is one record. */
    public Written create(Author author, RecordKind kind, Map<String, Object> fields) {
        PlatformWrite write = PlatformWrite.ofRecord(kind, UUID.randomUUID().toString(), fields);
        return atOnceOrOwed(author, write, () -> platform.create(author.sessionId(), write));
    }

    /** @throws net.healix360.engage.foundation.problem.ProblemException 404 for an id that this hospital has not */
    public Written update(Author author, RecordKind kind, String id, Map<String, Object> fields) {
        if (records.find(kind, id).isEmpty()) {
            throw Problem.notFound("There is no such record.").asException();
        }
        PlatformWrite write = PlatformWrite.ofRecord(kind, id, fields);
        return store.owes(kind, id)
                ? owed(author, write)
                : atOnceOrOwed(author, write, () -> platform.update(author.sessionId(), write));
    }

    /**
     * Into the platform's bin, at once or not at all: a deletion cannot be owed.
     *
     * @throws net.healix360.engage.foundation.problem.ProblemException 404 for an id that this hospital has not, 503
     *     while the platform is down
     */
    public void delete(Author author, RecordKind kind, String id) {
        if (records.find(kind, id).isEmpty()) {
            throw Problem.notFound("There is no such record.").asException();
        }
        try {
            store.save(kind, List.of(platform.delete(author.sessionId(), kind, id)));
            changed.fire(new RecordsChanged(kind, Set.of(id)));
        } catch (UnavailableException down) {
            throw Problem.of(
                            503,
                            "platform-unavailable",
                            "Platform unavailable",
                            "The platform does not answer, so nothing was removed. Try again in a minute.")
                    .asException();
        } catch (RefusedException refused) {
            throw problem(refused).asException();
        }
    }

    private interface Attempt {
        PlatformRecord make();
    }

    private Written atOnceOrOwed(Author author, PlatformWrite write, Attempt attempt) {
        if (pointsToWhatIsOwed(write)) {
            return owed(author, write);
        }
        try {
            PlatformRecord record = attempt.make();
            store.save(write.kind(), List.of(record));
            changed.fire(new RecordsChanged(write.kind(), Set.of(record.id())));
            return new Written(record, false);
        } catch (UnavailableException down) {
            LOG.warn("saved here, owed to the platform", Map.of("reason", String.valueOf(down.getMessage())));
            return owed(author, write);
        } catch (RefusedException refused) {
            throw problem(refused).asException();
        }
    }

    /** The platform would refuse a record that points to one it does not have yet. */
    private boolean pointsToWhatIsOwed(PlatformWrite write) {
        List<String> ids = write.fields().entrySet().stream()
                .filter(field -> field.getKey().endsWith("Id") && field.getValue() instanceof String)
                .map(field -> (String) field.getValue())
                .toList();
        return !ids.isEmpty() && store.owesAny(ids);
    }

    private Written owed(Author author, PlatformWrite write) {
        PlatformRecord record = store.owe(write);
        LOG.info(
                "a person's write waits for the platform",
                Map.of("kind", write.kind().wireName(), "id", record.id(), "member", author.memberId()));
        changed.fire(new RecordsChanged(write.kind(), Set.of(record.id())));
        return new Written(record, true);
    }

    private static Problem problem(RefusedException refused) {
        String message = String.valueOf(refused.getMessage());
        return switch (refused.reason()) {
            case NOT_ALLOWED -> Problem.forbidden("platform-role", "Your role at the platform does not allow this.");
            case NOT_FOUND -> Problem.notFound("The platform has no such record.");
            case DUPLICATE -> Problem.conflict("duplicate", "There is such a record already.");
            case INVALID -> Problem.of(422, "platform-refused", "The platform refused it", message);
        };
    }
}
