package net.healix360.engage.launcher.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.healix360.engage.launcher.part.Probe;
import net.healix360.engage.launcher.part.Probes;
import net.healix360.engage.launcher.part.Readiness;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.state.PartState;

/** Each part's state at this moment, asked of the part itself. */
record LiveStatus(boolean ready, List<PartStatus> parts) {

    /** One part as {@code status --json} lists it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartStatus(String name, String tenant, Long pid, URI url, String origin, boolean ready, String reason) {}

    static LiveStatus ask(Installation installation) throws IOException {
        Probes probes = new Probes(installation.secrets());
        List<CompletableFuture<PartStatus>> asked = new ArrayList<>();
        for (PartState part : installation.state().read().parts()) {
            Probe probe = part.running() ? probes.of(part.name(), part.url()) : () -> Readiness.notReady("not running");
            asked.add(CompletableFuture.supplyAsync(() -> status(part, probe)));
        }
        List<PartStatus> parts = asked.stream().map(CompletableFuture::join).toList();
        return new LiveStatus(!parts.isEmpty() && parts.stream().allMatch(PartStatus::ready), parts);
    }

    String reasons() {
        return String.join(
                "; ",
                parts.stream()
                        .filter(part -> !part.ready())
                        .map(part -> part.name() + " " + part.reason())
                        .toList());
    }

    private static PartStatus status(PartState part, Probe probe) {
        Readiness readiness = probe.ask();
        Long pid = part.running() ? part.process().pid() : null;
        return new PartStatus(
                part.name(), part.tenant(), pid, part.url(), part.origin(), readiness.ready(), readiness.reason());
    }
}
