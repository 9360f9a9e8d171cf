package net.healix360.engage.telephony.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.boundary.RecordReferences;

/** What a call is said to be about is this hospital's: an unknown lead or missed call and another hospital's are the same 404. */
@ApplicationScoped
public class CallLinks {
    private static final String LEAD = "leadId";
    private static final String MISSED_CALL = "missedCallId";

    /** Whom the call is for, as far as the request says so. */
    record Links(Optional<String> leadId, Optional<String> missedCallId) {}

    private RecordReferences references;
    private CallBook book;

    protected CallLinks() {}

    @Inject
    public CallLinks(RecordReferences references, CallBook book) {
        this.references = references;
        this.book = book;
    }

    Links of(OrderBody body) {
        return new Links(
                body.text(LEAD)
                        .map(id -> references.of(Map.of(LEAD, id), UnaryOperator.identity()))
                        .map(known -> known.get(LEAD)),
                body.text(MISSED_CALL)
                        .map(id -> book.missedCall(id).map(MissedCall::id).orElseThrow(CallLinks::unknown)));
    }

    private static RuntimeException unknown() {
        String detail = "There is no such missed call.";
        return new Problem(
                        "not-found", 404, "Not found", detail, List.of(new FieldError(MISSED_CALL, detail)), Map.of())
                .asException();
    }
}
