package net.healix360.engage.outreach.control;

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
}
