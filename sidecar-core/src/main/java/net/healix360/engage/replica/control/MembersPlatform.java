package net.healix360.engage.replica.control;

import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** Writes at the platform as the person who is signed in, so that its roles and its history hold. */
public interface MembersPlatform {

    /**
     * Makes the record, with the id that the write names.
     *
     * @throws UnavailableException not now, or the person's session with the platform is lost
     * @throws RefusedException never like this
     */
    PlatformRecord create(String sessionId, PlatformWrite write);

    /** Changes the record with the id that the write names; throws as {@link #create}. */
    PlatformRecord update(String sessionId, PlatformWrite write);

    /** Puts the record into the platform's bin and returns it as it is there; throws as {@link #create}. */
    PlatformRecord delete(String sessionId, RecordKind kind, String id);
}
