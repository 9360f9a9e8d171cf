package net.healix360.engage.desk.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.DisposedCall;
import net.healix360.engage.calls.entity.DisposedCall.VendorCopy;
import net.healix360.engage.calls.entity.Ucid;

/** What came of each call: one entry a call, the first one. What a method did is durable when it returns. */
public interface DispositionBook {

    /** Owed to the vendor. */
    record Debt(DisposedCall call, int attempts) {}

    /** Enters it unless the call has an entry; true when it was entered. */
    boolean enter(DisposedCall call);

    Optional<DisposedCall> find(Ucid ucid);

    /** Of which nobody was told yet, oldest first. */
    List<DisposedCall> untold(int most);

    boolean isTold(Ucid ucid);

    void told(Ucid ucid);

    /** Owed to the vendor and due by then, oldest first. */
    List<Debt> due(Instant by, int most);

    void settled(Ucid ucid, VendorCopy copy);

    void postponed(Ucid ucid, Instant until);
}
