package net.healix360.engage.missedcalls.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.entity.PlatformWrite;

/** The hospital's own record of calls and of its missed-call queue, with the writes that they owe the platform. */
public interface CallBook {

    /** Reads and writes that take effect together or not at all. */
    interface Page {
        Optional<CallSummary> call(String ucid);

        Optional<MissedCall> openMissedCallFrom(String callerPhone);

        void save(CallSummary summary);

        void save(MissedCall missedCall);

        void owe(PlatformWrite write);
    }

    /** Runs the work in one transaction; when it returns, what it wrote is durable. */
    <T> T write(Function<Page, T> work);

    MissedCallPage missedCalls(MissedCallFilter filter);

    /** Marks these queue entries as known to the platform and returns those that were not before. */
    List<MissedCall> markStored(Set<String> ids);

    /** A page of the list with the number of all rows that match. */
    record MissedCallPage(List<MissedCall> items, long total, Optional<String> nextCursor) {}
}
