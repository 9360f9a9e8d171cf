package net.healix360.engage.launcher.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Some ids of each kind: the newest, and others spread over the whole list. */
record Sample(int ofEachKind) {

    List<ForeignId> of(List<ForeignId> ids) {
        List<ForeignId> chosen = new ArrayList<>();
        byKind(ids).values().forEach(some -> {
            int wanted = some.get(0).kind().equals(Kinds.CURSORS) ? some.size() : Math.min(ofEachKind, some.size());
            for (int i = 0; i < wanted; i++) {
                chosen.add(some.get((int) ((long) i * some.size() / wanted)));
            }
        });
        return chosen;
    }

    /** As the report says how many of how many. */
    static String counts(List<ForeignId> chosen, List<ForeignId> all) {
        Map<String, List<ForeignId>> tried = byKind(chosen);
        List<String> counts = new ArrayList<>();
        byKind(all)
                .forEach((kind, ids) -> counts.add(
                        kind + " " + tried.getOrDefault(kind, List.of()).size() + " of " + ids.size()));
        return String.join(", ", counts);
    }

    private static Map<String, List<ForeignId>> byKind(List<ForeignId> ids) {
        Map<String, List<ForeignId>> byKind = new TreeMap<>();
        ids.forEach(id ->
                byKind.computeIfAbsent(id.kind(), fresh -> new ArrayList<>()).add(id));
        return byKind;
    }
}
