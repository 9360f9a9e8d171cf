package net.healix360.engage.maintenance.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.time.WireInstant;

/** A long operation: how far it is, and how it ended. */
final class MaintenanceJob {
    private final String id;
    private final String kind;
    private final Instant startedAt;
    private Map<String, Object> progress = Map.of();
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<String> fault = Optional.empty();

    MaintenanceJob(String id, String kind, Instant startedAt) {
        this.id = id;
        this.kind = kind;
        this.startedAt = startedAt;
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    synchronized boolean isRunning() {
        return endedAt.isEmpty();
    }

    synchronized Map<String, Object> progress() {
        return progress;
    }

    synchronized void reached(Map<String, Object> now) {
        progress = Map.copyOf(now);
    }

    synchronized void end(Instant at, Optional<String> why) {
        endedAt = Optional.of(at);
        fault = why;
    }

    synchronized JsonObject toJson() {
        String state = isRunning() ? "RUNNING" : fault.isPresent() ? "FAILED" : "DONE";
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", id)
                .add("kind", kind)
                .add("state", state)
                .add("startedAt", WireInstant.of(startedAt))
                .add("progress", Json.createObjectBuilder(progress));
        endedAt.ifPresent(at -> json.add("endedAt", WireInstant.of(at)));
        fault.ifPresent(why -> json.add("detail", why));
        return json.build();
    }
}
