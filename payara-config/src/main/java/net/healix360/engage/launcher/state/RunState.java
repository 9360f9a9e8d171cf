package net.healix360.engage.launcher.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one launcher started. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunState(ProcessId launcher, Phase phase, String failure, List<PartState> parts) {

    /** How far the launcher has come. */
    public enum Phase {
        STARTING,
        READY,
        FAILED,
        STOPPING,
        STOPPED
    }

    public static final RunState NONE = new RunState(null, Phase.STOPPED, null, List.of());

    public RunState {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public boolean launcherAlive() {
        return launcher != null && launcher.isAlive();
    }

    public Optional<PartState> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public boolean anyPartRunning() {
        return parts.stream().anyMatch(PartState::running);
    }

    public RunState withParts(List<PartState> more) {
        return new RunState(
                launcher,
                phase,
                failure,
                Stream.concat(parts.stream(), more.stream()).toList());
    }

    public RunState withoutTenant(String tenant) {
        return new RunState(
                launcher,
                phase,
                failure,
                parts.stream().filter(part -> !tenant.equals(part.tenant())).toList());
    }

    public RunState withPhase(Phase next, String reason) {
        return new RunState(launcher, next, reason, parts);
    }

    public RunState withProcess(String name, ProcessId process) {
        return new RunState(
                launcher,
                phase,
                failure,
                parts.stream()
                        .map(part -> part.name().equals(name) ? part.withProcess(process) : part)
                        .toList());
    }
}
