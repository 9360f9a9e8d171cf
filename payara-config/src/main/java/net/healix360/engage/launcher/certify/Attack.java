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
    private static final int TWINS = 6;
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
            Kinds.CURSORS,
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

    /** Each id where an id of its kind belongs, in every path, and as a word to search for. */
    void runBriefly(List<Operation> operations, List<ForeignId> ids) throws IOException, InterruptedException {
        run(
                operations,
                ids,
                (operation, slot, id) -> belongs(operation, slot, id)
                        || slot.place() == Slot.Place.PATH
                        || slot.name().equals("q"));
    }

    /** Each id where an id of its kind belongs; a place in a list is the same for everybody who may read the list. */
    void runWhereTheyBelong(List<Operation> operations, List<ForeignId> ids) throws IOException, InterruptedException {
        run(
                operations,
                ids,
                (operation, slot, id) ->
                        belongs(operation, slot, id) && !id.kind().equals(Kinds.CURSORS));
    }

    private void run(List<Operation> operations, List<ForeignId> ids, Place place)
            throws IOException, InterruptedException {
        List<Callable<Void>> work = new ArrayList<>();
        for (Operation operation : operations) {
            boolean compared = Restraint.on(operation).map(Restraint::compared).orElse(true);
            for (ForeignId id :
                    Restraint.on(operation).map(some -> some.chosenOf(ids)).orElse(ids)) {
                slots(operation, id).stream()
                        .filter(slot -> place.isFor(operation, slot, id) && couldMean(slot, id))
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

    /** A cursor is a place in a list and nothing else, and an agent that nobody asked for is an agent. */
    private static boolean couldMean(Slot slot, ForeignId id) {
        return id.kind().equals(Kinds.CURSORS)
                ? slot.name().equals("cursor")
                : slot.declared() || !slot.name().equals("agentId") || id.kind().equals(Kinds.AGENTS);
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
        Attempt attempt = Attempt.at(operation, slot, id, own);
        Reply reply = send(attempt);
        if (reply.isPassing() && operation.looksOnly()) {
            reply = send(attempt);
        }
        boolean comparable = compared && (belongs(operation, slot, id) || mayTell(operation, slot, reply));
        Reply stranger = comparable ? unknown(operation, slot, id) : reply;
        // a number may be no number with other digits: one id that nobody has and that is answered alike is enough
        for (int twin = 0; twin < TWINS && !reply.isLike(stranger); twin++) {
            stranger = send(Attempt.at(operation, slot, id.unknown(), own));
        }
        judge.judge(attempt, reply, stranger);
        return null;
    }

    private static boolean belongs(Operation operation, Slot slot, ForeignId id) {
        return Kinds.of(operation, slot).equals(id.kind());
    }

    /** Not whether the digits of something else make a telephone number, nor what is not read and so answered as ever. */
    private static boolean mayTell(Operation operation, Slot slot, Reply reply) {
        boolean number = Kinds.of(operation, slot).equals(Kinds.PHONES);
        return !number && (slot.declared() || !reply.succeeded());
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
