package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** How deep conditions may stand in each other: looked at before anything that follows them down. */
final class Nesting {
    /** Levels of all and any. */
    static final int DEEPEST = 8;

    private Nesting() {}

    /** The first condition that is too deep. */
    static Optional<Fault> fault(JsonNode rule) {
        return fault(rule.path("conditions"), "$.conditions", 1);
    }

    private static Optional<Fault> fault(JsonNode group, String path, int level) {
        for (String joint : new String[] {"all", "any"}) {
            JsonNode parts = group.path(joint);
            if (parts.isArray() && level > DEEPEST) {
                return Optional.of(
                        new Fault(path, "conditions stand in each other at most " + DEEPEST + " levels deep"));
            }
            for (int i = 0; parts.isArray() && i < parts.size(); i++) {
                Optional<Fault> deeper = fault(parts.get(i), path + "." + joint + "[" + i + "]", level + 1);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }
}
