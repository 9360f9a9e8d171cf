package net.healix360.engage.replica.boundary;

import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** A refused write as a row of the page: the names of its fields and never what stands in them. */
public record LetterRow(
        long id, String kind, String key, String fields, String error, String owedSince, String age, long heldBack) {

    static LetterRow of(Outbox.DeadLetter letter, HospitalTime time) {
        return new LetterRow(
                letter.id(),
                letter.write().kind().wireName(),
                letter.write().key(),
                String.join(", ", letter.write().fields().keySet()),
                letter.error(),
                letter.owedSince().toString(),
                time.waiting(letter.owedSince()),
                letter.heldBack());
    }
}
