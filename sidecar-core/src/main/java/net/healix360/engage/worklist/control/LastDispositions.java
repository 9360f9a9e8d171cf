package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;

/** What came of the last call with a number, in the local copy. */
@ApplicationScoped
public class LastDispositions {
    /** A number with more calls than this since somebody said what came of one has no disposition any more. */
    private static final int CALLS = 10;

    private Records records;

    protected LastDispositions() {}

    @Inject
    public LastDispositions(Records records) {
        this.records = records;
    }

    public Optional<String> of(String phone) {
        return records.latest(RecordKind.CALL, "callerPhone", List.of(phone), CALLS).stream()
                .flatMap(call -> call.text("disposition").stream())
                .findFirst();
    }
}
