package net.healix360.engage.lists.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.lists.entity.Access;
import net.healix360.engage.lists.entity.Revealable;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Uncovers one number for one person, and writes down that it did. */
@ApplicationScoped
public class Reveals {
    private Records records;
    private CallBook book;
    private Accesses accesses;

    protected Reveals() {}

    @Inject
    public Reveals(Records records, CallBook book, Accesses accesses) {
        this.records = records;
        this.book = book;
        this.accesses = accesses;
    }

    /** Empty when there is no such record, or it has no number; only what is shown is written down. */
    public Optional<String> reveal(Revealable kind, String id, String reason) {
        Optional<String> number = number(kind, id)
                .filter(text -> !text.isBlank())
                .map(text -> PhoneNumber.parse(text).map(PhoneNumber::e164).orElse(text));
        number.ifPresent(shown -> accesses.note(Access.Act.NUMBER_REVEALED, kind.wireName(), id, reason));
        return number;
    }

    private Optional<String> number(Revealable kind, String id) {
        return switch (kind) {
            case PATIENT -> text(RecordKind.PATIENT, id, "phone");
            case LEAD -> text(RecordKind.LEAD, id, "phone");
            case CALL -> text(RecordKind.CALL, id, "callerPhone");
            case RECORDING -> ucid(id).flatMap(book::call).flatMap(call -> call.text(CallFact.CALLER_PHONE));
            case MISSED_CALL -> book.missedCall(id).map(MissedCall::callerPhone);
        };
    }

    private Optional<String> text(RecordKind kind, String id, String field) {
        return records.find(kind, id).flatMap((PlatformRecord record) -> record.text(field));
    }

    private static Optional<Ucid> ucid(String text) {
        try {
            return Optional.of(new Ucid(text));
        } catch (IllegalArgumentException noUcid) {
            return Optional.empty();
        }
    }
}
