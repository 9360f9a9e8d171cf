package net.healix360.engage.platform.entity;

import java.util.List;
import java.util.stream.Stream;

/** How a record came to be, as {@code createdBy.source} tells it. */
public enum ActorSource {
    API,
    MANUAL,
    IMPORT,
    EMAIL,
    CALENDAR,
    WORKFLOW,
    WEBHOOK,
    SYSTEM,
    AGENT,
    APPLICATION;

    static List<String> names() {
        return Stream.of(values()).map(Enum::name).toList();
    }
}
