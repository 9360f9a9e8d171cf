package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.replica.control.PeoplesWrites;
import net.healix360.engage.replica.control.PeoplesWrites.Written;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.RecordKind;

/** What people enter, for the doors of every kind that people write: read, checked, written in their name, and logged. */
@ApplicationScoped
public class RecordEntries {
    private static final Set<RecordKind> OUTREACH =
            Set.of(RecordKind.LEAD, RecordKind.LEAD_ACTIVITY, RecordKind.FOLLOW_UP);
    private static final String NOTICE = "Saved here. The platform will have it when it is back.";

    private PeoplesWrites writes;
    private Records records;
    private RecordReferences references;
    private RecordJson json;
    private RecordLog log;
    private CurrentSession current;

    protected RecordEntries() {}

    @Inject
    public RecordEntries(
            PeoplesWrites writes,
            Records records,
            RecordReferences references,
            RecordJson json,
            RecordLog log,
            CurrentSession current) {
        this.records = records;
        this.writes = writes;
        this.references = references;
        this.json = json;
        this.log = log;
        this.current = current;
    }

    public Response create(RecordShape shape, JsonValue body) {
        return create(shape, RecordBody.creation(shape, body));
    }

    public Response create(RecordShape shape, Map<String, Object> fields) {
        Author author = author(shape.kind());
        Map<String, Object> known = known(shape, fields);
        return made(shape, writes.create(author, shape.kind(), known), known.keySet());
    }

    public Response change(RecordShape shape, String id, JsonValue body) {
        Author author = author(shape.kind());
        Map<String, Object> known = known(shape, RecordBody.change(shape, body));
        return changed(shape, writes.update(author, shape.kind(), id, known), known.keySet());
    }

    /** @param seen {@code updatedAt} of the record that the person saw; null for whoever has not looked */
    public Response change(RecordShape shape, String id, JsonValue body, String seen) {
        if (seen != null) {
            records.find(shape.kind(), id)
                    .filter(now -> !WireInstant.of(now.updatedAt()).equals(seen))
                    .ifPresent(now -> {
                        throw Problem.conflict(
                                        "stale",
                                        "Somebody has changed this meanwhile. Look at it, then save yours again.")
                                .with("current", json.row(shape, now))
                                .asException();
                    });
        }
        return change(shape, id, body);
    }

    public Response delete(RecordShape shape, String id) {
        writes.delete(author(shape.kind()), shape.kind(), id);
        log.deleted(shape.kind(), id);
        return Response.noContent().build();
    }

    /** Who writes. Executives work on leads, and look at every other record without changing it (helix-engage.md §1.1). */
    public Author author(RecordKind kind) {
        Session session = current.require();
        if (session.member().role() == Role.EXECUTIVE && !OUTREACH.contains(kind)) {
            throw Problem.forbidden("read-only-role", "Executives look at these records and do not change them.")
                    .asException();
        }
        return new Author(session.id(), session.member().id());
    }

    /** The same fields with the ids of the records that they name, all of this hospital. */
    public Map<String, Object> known(RecordShape shape, Map<String, Object> fields) {
        Map<String, Object> known = new LinkedHashMap<>(fields);
        known.putAll(references.of(fields, shape::outside));
        return known;
    }

    public Response made(RecordShape shape, Written written, Set<String> fields) {
        return answer(Response.Status.CREATED, shape, written, fields);
    }

    public Response changed(RecordShape shape, Written written, Set<String> fields) {
        return answer(Response.Status.OK, shape, written, fields);
    }

    private Response answer(Response.Status status, RecordShape shape, Written written, Set<String> fields) {
        log.written(written, fields);
        JsonObjectBuilder row = Json.createObjectBuilder(json.row(shape, written.record()));
        if (written.pending()) {
            row.add("pending", true).add("notice", NOTICE);
        }
        return Response.status(written.pending() ? Response.Status.ACCEPTED : status)
                .entity(row.build())
                .build();
    }
}
