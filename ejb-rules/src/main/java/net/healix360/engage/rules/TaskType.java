package net.healix360.engage.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of work an item on the worklist is; the wire name is the lower-case one. */
public enum TaskType {
    MISSED_CALL,
    FOLLOW_UP,
    CAMPAIGN_LEAD,
    ATTEMPT_2,
    ATTEMPT_3;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public static Optional<TaskType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    public String wireName() {
        return wireName;
    }
}
