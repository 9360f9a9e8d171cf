package net.healix360.engage.launcher.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;

/** One part as written down: what it is, where it answers, and its process once it has one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartState(
        String name, String tenant, URI url, String origin, String stopSignal, int stopRank, ProcessId process) {

    public PartState withProcess(ProcessId id) {
        return new PartState(name, tenant, url, origin, stopSignal, stopRank, id);
    }

    public boolean running() {
        return process != null && process.isAlive();
    }
}
