package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.replica.control.PeoplesWrites.Written;
import net.healix360.engage.replica.entity.RecordKind;

/** Who looked at which records and who changed them: ids, kinds and numbers, never what stands in them. */
@ApplicationScoped
public class RecordLog {
    private static final EventLogger ACCESS = EventLogger.of(RecordLog.class);

    private CurrentSession current;

    protected RecordLog() {}

    @Inject
    public RecordLog(CurrentSession current) {
        this.current = current;
    }

    public void read(RecordKind kind, int rows, Map<String, Object> more) {
        line("records read", kind, with(more, "rows", rows));
    }

    public void written(Written written, Set<String> fields) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("id", written.record().id());
        details.put("fields", fields.toString());
        details.put("pending", written.pending());
        line("record written", written.record().kind(), details);
    }

    public void deleted(RecordKind kind, String id) {
        line("record deleted", kind, Map.of("id", id));
    }

    private void line(String what, RecordKind kind, Map<String, Object> details) {
        Map<String, Object> line = with(details, "kind", kind.wireName());
        line.put("member", current.require().member().id());
        ACCESS.info(what, line);
    }

    private static Map<String, Object> with(Map<String, Object> details, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return more;
    }
}
