package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files of people's numbers do not lie about for ever: an import goes some time after its last step. Its leads stay. */
@ApplicationScoped
public class OldImports {
    private static final EventLogger LOG = EventLogger.of(OldImports.class);

    private LeadImports imports;
    private Clock clock;
    private Duration kept;

    protected OldImports() {}

    @Inject
    public OldImports(
            LeadImports imports,
            Clock clock,
            @ConfigProperty(name = "lead-imports.kept-days", defaultValue = "90") long days) {
        this.imports = imports;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    public void remove() {
        imports.removeUntouchedSince(clock.instant().minus(kept))
                .forEach(one -> LOG.info(
                        "an old import is removed",
                        Map.of("import", one.id(), "state", one.state().name())));
    }
}
