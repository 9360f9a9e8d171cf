package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.lists.control.KeptLooks;
import net.healix360.engage.lists.control.SavedViews;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.SavedView;

/** How whoever is signed in looks at the lists. */
@ApplicationScoped
public class PersonalLooks {

    @Inject
    private KeptLooks looks;

    @Inject
    private SavedViews views;

    @Inject
    private CurrentSession current;

    /**
     * @param query what the page is asked, as a view keeps it
     * @param file the same list in the API
     */
    public Looks at(RecordedList list, List<Column> columns, String query, String file) {
        return Looks.of(list, columns, looks.columns(member(), list), views.of(member(), list), query, file);
    }

    /** What the list opens with when its address asks for nothing. */
    public Optional<Map<String, String>> usual(RecordedList list) {
        return views.usual(member(), list).map(SavedView::query).map(Query::read);
    }

    private String member() {
        return current.require().member().id();
    }
}
