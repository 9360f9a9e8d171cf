package net.healix360.engage.floor.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.JournalEntry;

/** Reads a line of the journal, whoever wrote it: the vendor, or we ourselves. */
@ApplicationScoped
public class FloorWords {

    private EventTranslator vendor;

    protected FloorWords() {}

    @Inject
    public FloorWords(EventTranslator vendor) {
        this.vendor = vendor;
    }

    /** Empty for what is no event of the floor, or cannot be read. */
    public Optional<FloorEvent> read(String kind, String body) {
        return kind.equals(JournalEntry.OWN_AGENT) || kind.equals(JournalEntry.OWN_CALL)
                ? OwnEvents.read(body)
                : vendor.translate(kind, body);
    }
}
