package net.healix360.engage.missedcalls.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallCorrection;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallTally;
import net.healix360.engage.replica.entity.PlatformWrite;

/** The hospital's own record of calls and of its missed-call queue, with the writes that they owe the platform. */
public interface CallBook {

    /** Reads and writes that take effect together or not at all. */
    interface Page {
        /** The call with that UCID, be it the call's own or that of one of its legs. */
        Optional<CallRecord> call(Ucid ucid);

        /** @param legs further UCIDs under which the call is found from now on */
        void save(CallRecord call, List<CallCorrection> corrections, List<Ucid> legs);

        Optional<MissedCall> missedCall(String id);

        Optional<MissedCall> openMissedCallFrom(String callerPhone);

        /** The entry on which that call counts. */
        Optional<MissedCall> entryOf(Ucid ucid);

        /** The call counts on that entry, and no second time. */
        void count(Ucid ucid, MissedCall entry);

        /** The calls that count on that entry, first missed first. */
        List<CallRecord> countedOn(MissedCall entry);

        /** The entry of that number, missed before that instant or after, whose patient was reached then or soonest after. */
        Optional<MissedCall> reachedAfter(String callerPhone, Instant at);

        /** Calls with that E.164 number, in either direction, that were answered then or later, the first one first. */
        List<CallRecord> answeredAfter(String callerPhone, Instant at);

        /** The call counts on no entry any more. */
        void uncount(Ucid ucid);

        /** The open entries of this agent, who was missed first first. */
        List<MissedCall> pendingOf(AgentId owner);

        /** Who has waited longest without an owner, of those whose entry is open. */
        Optional<MissedCall> longestWaiting();

        /** Open entries whose time to be reached ended then or before, longest ago first. */
        List<MissedCall> dueBefore(Instant at, int most);

        void save(MissedCall missedCall);

        /** A call's write shows in the local copy at once. */
        void owe(PlatformWrite write);
    }

    /** Runs the work in one transaction; when it returns, what it wrote is durable. */
    <T> T write(Function<Page, T> work);

    Optional<CallRecord> call(Ucid ucid);

    /** Calls that took place, latest first. */
    CallPage calls(CallFilter filter);

    List<CallCorrection> corrections(Ucid ucid);

    MissedCallPage missedCalls(MissedCallFilter filter);

    /** An entry of the queue by its id. */
    Optional<MissedCall> missedCall(String id);

    /**
     * Gives all open entries this time to be reached, counted from when they were missed; ended ones keep theirs.
     *
     * @param most how many of those that have another clock now are returned, the latest
     */
    List<MissedCall> promise(Duration sla, int most);

    /** The missed calls of a time, counted. */
    MissedCallTally tally(Instant from, Instant to, Instant now);

    /** Marks these queue entries as known to the platform and returns those that were not before. */
    List<MissedCall> markStored(Set<String> ids);

    /** A page of the list with the number of all rows that match. */
    record MissedCallPage(List<MissedCall> items, long total, Optional<String> nextCursor) {}

    /** A page of the list with the number of all rows that match. */
    record CallPage(List<CallRecord> items, long total, Optional<String> nextCursor) {}
}
