package net.healix360.engage.floor.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.control.CallerResolution;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.care.entity.ResolvedCaller;
import net.healix360.engage.floor.entity.Caller;
import net.healix360.engage.floor.entity.FloorCall;

/** Says who is on the line, as far as the local copy knows, in the same few questions for one call or a full floor. */
@ApplicationScoped
public class CallersOnLine {
    private CallerResolution callers;

    protected CallersOnLine() {}

    @Inject
    public CallersOnLine(CallerResolution callers) {
        this.callers = callers;
    }

    public FloorCall with(CallStatus call) {
        return with(List.of(call)).get(0);
    }

    public List<FloorCall> with(Collection<CallStatus> calls) {
        Map<CallStatus, Optional<PhoneNumber>> numbers = calls.stream()
                .collect(Collectors.toMap(
                        Function.identity(), call -> PhoneNumber.parse(call.callerPhone()), (a, b) -> a));
        Map<PhoneNumber, ResolvedCaller> known = callers.resolve(
                numbers.values().stream().flatMap(Optional::stream).collect(Collectors.toSet()));
        return calls.stream()
                .map(call -> new FloorCall(
                        caller(call.callerPhone(), numbers.get(call).map(known::get)), call))
                .toList();
    }

    private static Caller caller(String phone, Optional<ResolvedCaller> known) {
        return new Caller(
                phone,
                known.flatMap(ResolvedCaller::name),
                known.flatMap(ResolvedCaller::leadId),
                known.flatMap(ResolvedCaller::patient).map(Patient::id));
    }
}
