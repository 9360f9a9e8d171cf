package net.healix360.engage.platform.control.records;

import java.util.List;
import java.util.UUID;
import net.healix360.engage.platform.entity.ObjectModel;

/** Where changes of records are told, after they are committed. */
public interface RecordEvents {
    /** Whether anybody listens: if not, the earlier state of a record need not be read. */
    boolean wanted(UUID workspaceId, ObjectModel object);

    void happened(List<RecordEvent> events);
}
