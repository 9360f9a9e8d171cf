package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.outreach.entity.LeadImport;

/** Who did what with which import: numbers, never what stands in the file. */
@ApplicationScoped
public class ImportLog {
    private static final EventLogger AUDIT = EventLogger.of(ImportLog.class);

    private CurrentSession current;

    protected ImportLog() {}

    @Inject
    public ImportLog(CurrentSession current) {
        this.current = current;
    }

    void step(String what, LeadImport one) {
        AUDIT.info(
                what,
                Map.of(
                        "member",
                        current.require().member().id(),
                        "import",
                        one.id(),
                        "rows",
                        one.rows(),
                        "state",
                        one.state().name()));
    }
}
