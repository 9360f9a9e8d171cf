package net.healix360.engage.launcher.certify;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says what is wrong with an answer. Three questions: does it carry what only the other hospital has; does it tell a foreign
 * id from one that nobody has; and is it the answer that the house rules ask for.
 *
 * @param hurried how many were answered 429, and so say nothing of the second and third question
 * @param reached the places of operations where an id counted
 * @param malformed the places where the request was refused as malformed, which says nothing of the id
 */
record Judge(Canaries canaries, Findings findings, AtomicInteger hurried, Set<String> reached, Set<String> malformed) {
    private static final int MALFORMED = 400;
    private static final Set<Integer> REFUSED = Set.of(401, 404);

    /** Who may not do it at all, or not for that agent, is told so before anybody looks at the id. */
    private static final Set<String> MAY_NOT = Set.of("/problems/role", "/problems/read-only-role");

    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    /** Asked by {@code POST} and changing nothing. */
    private static final Set<String> LOOKS =
            Set.of("POST /api/caller/resolve", "POST /api/rules/evaluate", "POST /api/rules/simulate");

    Judge(Canaries canaries, Findings findings) {
        this(canaries, findings, new AtomicInteger(), new ConcurrentSkipListSet<>(), new ConcurrentSkipListSet<>());
    }

    /** Places where no id of the right kind ever counted. */
    Set<String> unreached() {
        Set<String> never = new TreeSet<>(malformed);
        never.removeAll(reached);
        return never;
    }

    /** @param unknown what the same request answers with an id of that shape that nobody has */
    void judge(Attempt attempt, Reply reply, Reply unknown) {
        String operation = attempt.operation().fullName();
        String id = attempt.id().value();
        Set<String> told = new TreeSet<>(canaries.in(reply.text()));
        told.removeIf(attempt::said);
        if (!told.isEmpty()) {
            findings.leak(operation, id, "the answer " + reply.status() + " carries " + first(told));
        }
        if (reply.status() >= FAILED) {
            findings.failure(operation, id, "answers " + reply.status() + " " + reply.problem());
        } else if (reply.status() == TOO_MANY || unknown.status() == TOO_MANY) {
            hurried.incrementAndGet();
        } else if (!reply.isLike(unknown)) {
            findings.wrong(
                    operation,
                    id,
                    "answers " + reply.status() + " " + reply.problem() + ", and " + unknown.status() + " "
                            + unknown.problem() + " for an id that nobody has: whoever asks learns that it exists");
        } else {
            judgeStatus(attempt, reply);
        }
    }

    private void judgeStatus(Attempt attempt, Reply reply) {
        Operation operation = attempt.operation();
        boolean natural = attempt.id().kind().equals(Kinds.of(operation, attempt.slot()));
        boolean inPath = attempt.slot().place() == Slot.Place.PATH;
        if (natural && attempt.slot().declared()) {
            (reply.status() == MALFORMED ? malformed : reached)
                    .add(operation.fullName() + ", " + attempt.slot().name());
        }
        boolean changes = !operation.looksOnly() && !LOOKS.contains(operation.name());
        if (inPath && reply.succeeded()) {
            findings.wrong(operation.fullName(), attempt.id().value(), "answers " + reply.status() + " and not 404");
        } else if (inPath && natural && !REFUSED.contains(reply.status()) && !mayNot(attempt, reply)) {
            findings.wrong(
                    operation.fullName(),
                    attempt.id().value(),
                    "answers " + reply.status() + " " + reply.problem() + " and not 404");
        } else if (changes && natural && attempt.slot().declared() && reply.succeeded()) {
            findings.wrong(
                    operation.fullName(),
                    attempt.id().value(),
                    "takes a " + attempt.slot().name() + " that this hospital does not know: " + reply.status());
        }
    }

    private static boolean mayNot(Attempt attempt, Reply reply) {
        return MAY_NOT.contains(reply.problem())
                || (reply.problem().equals("/problems/foreign-agent")
                        && !attempt.id().kind().equals(Kinds.AGENTS));
    }

    private static String first(Set<String> told) {
        String one = told.iterator().next();
        return "'" + one + "'" + (told.size() == 1 ? "" : " and " + (told.size() - 1) + " more");
    }
}
