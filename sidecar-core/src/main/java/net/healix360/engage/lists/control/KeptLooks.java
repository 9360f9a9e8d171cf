package net.healix360.engage.lists.control;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.SavedView;

/** What a person keeps of the lists: views under names, and which columns are shown. */
public interface KeptLooks {

    /** By name. */
    List<SavedView> views(String memberId, RecordedList list);

    Optional<SavedView> view(String memberId, String id);

    /** Keeps a view, new or changed; when the list is to open with it, no other one is. */
    void keep(String memberId, SavedView view);

    void drop(String memberId, String id);

    /** The keys of the columns; empty while the person has not chosen. */
    Optional<List<String>> columns(String memberId, RecordedList list);

    void keepColumns(String memberId, RecordedList list, List<String> keys);
}
