package net.healix360.engage.outreach.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.LeadImport;

/** Keeps files of leads, what became of their rows, and how far each is; a restart loses nothing of it. */
public interface ImportShelf {

    void keep(LeadImport fresh, byte[] file);

    void save(LeadImport now);

    Optional<LeadImport> find(String id);

    /** Latest first. */
    List<LeadImport> all();

    byte[] file(String id);

    void judge(String id, List<ImportRow> rows);

    /** In the order of the file; none before the check. */
    List<ImportRow> judged(String id);

    /** When the latest step of it was kept. */
    Instant savedAt(String id);

    /** Forgets it with its file and its rows. */
    void remove(String id);
}
