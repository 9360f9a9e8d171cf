package net.healix360.engage.floor.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.healix360.engage.floor.entity.CallSpan;
import net.healix360.engage.floor.entity.JournalEntry;

/** The append-only memory of the floor. What {@link #append} returned survives the loss of the process. */
public interface Journal {

    /** The keys among these that are in the journal already. */
    Set<String> known(Set<String> keys);

    /** Appends all or nothing, in order, and gives each entry its position. */
    List<JournalEntry> append(List<JournalEntry> entries);

    /** Walks through what was received since then, in order of arrival. */
    void replay(Instant since, Consumer<JournalEntry> reader);

    /** At most so many entries after a position, in order. */
    List<JournalEntry> after(long position, int most);

    long lastPosition();

    /** The place of the last entry that was received by then; 0 when there was none yet. */
    long positionAt(Instant instant);

    /** When the first entry that is kept was received; empty while there is none. */
    Optional<Instant> beginning();

    /** From when to when each call was heard of that was heard of in that time. */
    List<CallSpan> callsBetween(Instant from, Instant until);
}
