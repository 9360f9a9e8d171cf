package net.healix360.engage.replica.control;

import java.util.Collection;
import java.util.List;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Puts records into the platform's bin with the hospital's own credential. */
public interface PlatformBin {

    /**
     * Returns them as they are there. Throws {@link UnavailableException} or {@link RefusedException}; either way the same
     * call again is safe.
     *
     * @param ids some, at most {@link PlatformWriter#LARGEST_BATCH}; for none nothing is asked
     */
    List<PlatformRecord> delete(RecordKind kind, Collection<String> ids);
}
