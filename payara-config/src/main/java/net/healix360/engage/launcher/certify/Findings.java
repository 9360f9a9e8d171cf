package net.healix360.engage.launcher.certify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found, by whichever thread. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    synchronized void add(Finding finding) {
        all.add(finding);
    }

    void leak(String operation, String id, String what) {
        add(new Finding(Finding.Kind.LEAK, operation, id, what));
    }

    void wrong(String operation, String id, String what) {
        add(new Finding(Finding.Kind.WRONG_ANSWER, operation, id, what));
    }

    void failure(String operation, String id, String what) {
        add(new Finding(Finding.Kind.FAILURE, operation, id, what));
    }

    synchronized List<Finding> of(Finding.Kind kind) {
        return all.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** Those of one kind, each operation with one sentence and one example, and how often. */
    List<String> lines(Finding.Kind kind) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        of(kind).forEach(finding -> alike.computeIfAbsent(
                        finding.operation() + " " + finding.what(), fresh -> new ArrayList<>())
                .add(finding));
        return alike.values().stream()
                .map(some -> some.get(0).line() + (some.size() == 1 ? "" : " (and " + (some.size() - 1) + " more)"))
                .toList();
    }
}
