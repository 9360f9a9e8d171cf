package net.healix360.engage.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.calls.entity.CallCorrection;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.care.control.CallerDirectory;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallTally;

/** A hospital with three missed calls and no patient on file: what the worklist's ports give in this suite. */
@ApplicationScoped
public class Rehearsal implements CallBook, CallerDirectory {

    static final List<MissedCall> CALLS = List.of(
            missed("31", Duration.ofHours(1)), missed("32", Duration.ofHours(11)), missed("33", Duration.ofHours(26)));

    @Override
    public <T> T write(Function<Page, T> work) {
        throw new UnsupportedOperationException("nothing is written in this suite");
    }

    @Override
    public Optional<CallRecord> call(Ucid ucid) {
        return Optional.empty();
    }

    @Override
    public CallPage calls(CallFilter filter) {
        return new CallPage(List.of(), 0, Optional.empty());
    }

    @Override
    public List<CallCorrection> corrections(Ucid ucid) {
        return List.of();
    }

    @Override
    public MissedCallPage missedCalls(MissedCallFilter filter) {
        List<MissedCall> asked = CALLS.stream()
                .filter(call -> filter.status().map(call.status()::equals).orElse(true))
                .toList();
        return new MissedCallPage(asked, asked.size(), Optional.empty());
    }

    @Override
    public Optional<MissedCall> missedCall(String id) {
        return CALLS.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    @Override
    public List<MissedCall> promise(Duration sla, int most) {
        return List.of();
    }

    @Override
    public MissedCallTally tally(Instant from, Instant to, Instant now) {
        return new MissedCallTally(CALLS.size(), 0, 0, List.of());
    }

    @Override
    public List<MissedCall> markStored(Set<String> ids) {
        return List.of();
    }

    @Override
    public Optional<String> nameOf(String rawPhone) {
        return Optional.empty();
    }

    private static MissedCall missed(String ucid, Duration ago) {
        Instant at = Instant.now().minus(ago);
        return new MissedCall(
                ucid,
                new Ucid(ucid),
                "+9198450000" + ucid,
                Optional.empty(),
                "918041763400",
                "Inbound",
                at,
                CallbackStatus.PENDING_CALLBACK,
                1,
                at.plus(Duration.ofHours(12)),
                Optional.empty(),
                true);
    }
}
