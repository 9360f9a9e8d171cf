package net.healix360.engage.launcher.certify;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the attacking hospital has itself: the rest of a request is right, so that nothing but the foreign id is wrong. */
record OwnValues(Map<String, List<String>> byKind) {
    private static final String NONE = "none";

    String of(Operation operation, Slot slot) {
        return Optional.ofNullable(byKind.get(Kinds.of(operation, slot)))
                .flatMap(values -> values.stream().findFirst())
                .orElse(NONE);
    }
}
