package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

    /**
     * Sends a browser whose address asks for nothing on to the person's usual view, so that the address always says what the
     * page shows.
     *
     * @return whether it was sent on
     */
    public boolean opensUsually(RecordedList list, ExternalContext page) {
        Optional<String> query = page.getRequestParameterMap().isEmpty()
                ? views.usual(member(), list).map(SavedView::query).filter(text -> !text.isEmpty())
                : Optional.empty();
        query.ifPresent(text -> {
            try {
                page.redirect("/supervisor/" + list.page() + "?" + text);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        return query.isPresent();
    }

    private String member() {
        return current.require().member().id();
    }
}
