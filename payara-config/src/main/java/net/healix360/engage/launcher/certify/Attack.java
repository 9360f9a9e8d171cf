package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Every operation with every foreign id in every place where an id stands, as one person. */
final class Attack {
    private static final int THREADS = 4;
    private static final List<Slot> QUERIES = List.of(
            new Slot(Slot.Place.QUERY, "q", false),
            new Slot(Slot.Place.QUERY, "agentId", false),
            new Slot(Slot.Place.QUERY, "filter[id]", false));
    private static final Map<String, String> FILTERS = Map.of(
            "patients",
            "filter[patientId]",
            "leads",
            "filter[leadId]",
            "doctors",
            "filter[doctorId]",
            "clinics",
            "filter[clinicId]",
            "campaigns",
            "filter[campaignId]",
            Kinds.CALLS,
            "filter[ucid]",
            Kinds.AGENTS,
            "filter[agentId]",
            Kinds.PHONES,
            "filter[phone]",
            "cursors",
            "cursor");
    private static final Slot NAMELESS = new Slot(Slot.Place.BODY, "id", false);

    /** Whether an id is tried there. */
    @FunctionalInterface
    private interface Place {
        boolean isFor(Operation operation, Slot slot, ForeignId id);
    }

    private final Door door;
    private final OwnValues own;
    private final Judge judge;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<String, Reply> unknown = new ConcurrentHashMap<>();

    Attack(Door door, OwnValues own, Judge judge) {
        this.door = door;
        this.own = own;
        this.judge = judge;
    }

    int requests() {
        return requests.get();
    }

    /** Each id in each place, whatever it names. */
    void run(List<Operation> operations, List<ForeignId> ids) throws IOException, InterruptedException {
        run(operations, ids, (operation, slot, id) -> true);
    }

    /** Each id where an id of its kind belongs. */
    void runWhereTheyBelong(List<Operation> operations, List<ForeignId> ids) throws IOException, InterruptedException {
        run(operations, ids, (operation, slot, id) -> Kinds.of(operation, slot).equals(id.kind()));
    }

    private void run(List<Operation> operations, List<ForeignId> ids, Place place)
            throws IOException, InterruptedException {
        List<Callable<Void>> work = new ArrayList<>();
        for (Operation operation : operations) {
            boolean compared = Restraint.on(operation).map(Restraint::compared).orElse(true);
            for (ForeignId id :
                    Restraint.on(operation).map(some -> some.chosenOf(ids)).orElse(ids)) {
                slots(operation, id).stream()
                        .filter(slot -> place.isFor(operation, slot, id))
                        .forEach(slot -> work.add(() -> attempt(operation, slot, id, compared)));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("An attack could not be made: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Where an id is tried: where the operation reads one, and where a list could be asked for it. */
    private static List<Slot> slots(Operation operation, ForeignId id) {
        List<Slot> slots = new ArrayList<>(operation.slots());
        if (slots.stream().anyMatch(slot -> slot.place() == Slot.Place.PATH)) {
            return slots;
        }
        if (operation.looksOnly()) {
            QUERIES.stream()
                    .filter(query ->
                            slots.stream().noneMatch(slot -> slot.name().equals(query.name())))
                    .forEach(slots::add);
            if (FILTERS.containsKey(id.kind())) {
                slots.add(new Slot(Slot.Place.QUERY, FILTERS.get(id.kind()), false));
            }
        } else if (slots.stream().noneMatch(slot -> slot.place() == Slot.Place.BODY)) {
            slots.add(NAMELESS);
        }
        return slots;
    }

    private Void attempt(Operation operation, Slot slot, ForeignId id, boolean compared)
            throws IOException, InterruptedException {
        Reply reply = send(Attempt.at(operation, slot, id, own));
        Reply asUnknown = compared ? unknown(operation, slot, id) : reply;
        judge.judge(Attempt.at(operation, slot, id, own), reply, asUnknown);
        return null;
    }

    private Reply unknown(Operation operation, Slot slot, ForeignId id) throws IOException, InterruptedException {
        String key = operation.fullName() + " " + slot + " " + id.shape();
        Reply known = unknown.get(key);
        if (known == null) {
            known = send(Attempt.at(operation, slot, id.unknown(), own)).shortened();
            unknown.put(key, known);
        }
        return known;
    }

    private Reply send(Attempt attempt) throws IOException, InterruptedException {
        requests.incrementAndGet();
        return attempt.send(door);
    }
}
