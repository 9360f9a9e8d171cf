package net.healix360.engage.launcher.certify;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says what is wrong with an answer. Three questions: does it carry what only the other hospital has; does it tell a foreign
 * id from one that nobody has; and is it the answer that the house rules ask for.
 *
 * @param hurried how many were answered 429, and so say nothing of the second and third question
 */
record Judge(Canaries canaries, Findings findings, AtomicInteger hurried) {
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    /** Asked by {@code POST} and changing nothing. */
    private static final Set<String> LOOKS =
            Set.of("POST /api/caller/resolve", "POST /api/rules/evaluate", "POST /api/rules/simulate");

    Judge(Canaries canaries, Findings findings) {
        this(canaries, findings, new AtomicInteger());
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
        } else if (reply.status() != unknown.status() || !reply.problem().equals(unknown.problem())) {
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
        boolean changes = !operation.looksOnly() && !LOOKS.contains(operation.name());
        if (inPath && reply.succeeded()) {
            findings.wrong(operation.fullName(), attempt.id().value(), "answers " + reply.status() + " and not 404");
        } else if (inPath && natural && reply.status() != NOT_FOUND && reply.status() != NOT_SIGNED_IN) {
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

    private static String first(Set<String> told) {
        String one = told.iterator().next();
        return "'" + one + "'" + (told.size() == 1 ? "" : " and " + (told.size() - 1) + " more");
    }
}
