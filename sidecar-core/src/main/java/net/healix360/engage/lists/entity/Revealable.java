package net.healix360.engage.lists.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose number can be asked for, by the id of the record that holds it. */
public enum Revealable {
    PATIENT("patient"),
    LEAD("lead"),
    /** By the call's record. */
    CALL("call"),
    /** By the call's UCID. */
    RECORDING("recording"),
    /** By the entry of the queue. */
    MISSED_CALL("missed-call");

    private final String wireName;

    Revealable(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<Revealable> ofWireName(String name) {
        return Stream.of(values()).filter(kind -> kind.wireName.equals(name)).findFirst();
    }

    /** The lists that show such numbers. */
    Set<RecordedList> lists() {
        return switch (this) {
            case PATIENT -> Set.of(RecordedList.PATIENTS, RecordedList.APPOINTMENTS);
            case LEAD -> Set.of(RecordedList.LEADS);
            case CALL -> Set.of(RecordedList.CALLS);
            case RECORDING -> Set.of(RecordedList.RECORDINGS);
            case MISSED_CALL -> Set.of(RecordedList.MISSED_CALLS);
        };
    }
}
