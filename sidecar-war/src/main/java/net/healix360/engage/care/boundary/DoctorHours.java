package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordJson;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** A doctor's hours as one change: all of it, or nothing. The platform keeps each slot alone and knows no such change. */
@ApplicationScoped
public class DoctorHours {
    private static final RecordShape SHAPE = VisitSlotsResource.SHAPE;

    private final ReentrantLock turn = new ReentrantLock();

    @Inject
    private Records records;

    @Inject
    private RecordEntries entries;

    @Inject
    private RecordJson json;

    /** @param seen the ids of the slots that the person saw, so that nobody replaces hours that they have not seen */
    JsonArray become(String doctorId, Set<String> seen, List<Map<String, Object>> wanted) {
        turn.lock();
        try {
            List<PlatformRecord> before = of(doctorId);
            if (!seen.equals(before.stream().map(PlatformRecord::id).collect(Collectors.toSet()))) {
                throw Problem.conflict(
                                "stale",
                                "Somebody has changed this doctor's hours meanwhile. Look at them, then save yours again.")
                        .with("hours", json.rows(SHAPE, before).build())
                        .asException();
            }
            change(
                    before,
                    wanted.stream().map(slot -> entries.known(SHAPE, slot)).toList());
            return json.rows(SHAPE, of(doctorId)).build();
        } finally {
            turn.unlock();
        }
    }

    private void change(List<PlatformRecord> before, List<Map<String, Object>> wanted) {
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            // Removing comes first: a removal cannot wait for the platform, while what undoes it can
            before.stream().filter(slot -> !wanted.contains(fields(slot))).forEach(slot -> {
                entries.delete(SHAPE, slot.id());
                undo.push(() -> entries.create(SHAPE, fields(slot)));
            });
            List<Map<String, Object>> there =
                    before.stream().map(DoctorHours::fields).toList();
            wanted.stream().filter(slot -> !there.contains(slot)).forEach(slot -> {
                JsonObject made = (JsonObject) entries.create(SHAPE, slot).getEntity();
                undo.push(() -> entries.delete(SHAPE, made.getString("id")));
            });
        } catch (ProblemException refused) {
            undo.forEach(Runnable::run);
            throw refused;
        }
    }

    private static Map<String, Object> fields(PlatformRecord slot) {
        Map<String, Object> fields = new HashMap<>();
        SHAPE.writable().forEach(field -> slot.text(field).ifPresent(value -> fields.put(field, value)));
        return fields;
    }

    private List<PlatformRecord> of(String doctorId) {
        RecordQuery query = new RecordQuery(
                "", Map.of("doctorId", doctorId), "createdAt", false, RecordQuery.LARGEST_PAGE, Optional.empty());
        return records.list(RecordKind.VISIT_SLOT, query).items();
    }
}
