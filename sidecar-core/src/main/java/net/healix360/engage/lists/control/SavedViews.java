package net.healix360.engage.lists.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.SavedView;

/** A person's own views of the lists. */
@ApplicationScoped
public class SavedViews {
    private KeptLooks looks;

    protected SavedViews() {}

    @Inject
    public SavedViews(KeptLooks looks) {
        this.looks = looks;
    }

    public List<SavedView> of(String memberId, RecordedList list) {
        return looks.views(memberId, list);
    }

    public Optional<SavedView> usual(String memberId, RecordedList list) {
        return of(memberId, list).stream().filter(SavedView::usual).findFirst();
    }

    public SavedView create(String memberId, RecordedList list, String name, String query, boolean usual) {
        return keep(memberId, new SavedView(UUID.randomUUID().toString(), list, name, query, usual));
    }

    public SavedView change(String memberId, String id, Optional<String> name, Optional<Boolean> usual) {
        SavedView before = require(memberId, id);
        return keep(
                memberId,
                new SavedView(
                        id, before.list(), name.orElse(before.name()), before.query(), usual.orElse(before.usual())));
    }

    public void drop(String memberId, String id) {
        looks.drop(memberId, require(memberId, id).id());
    }

    private SavedView keep(String memberId, SavedView view) {
        boolean taken = of(memberId, view.list()).stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(view.name())
                        && !other.id().equals(view.id()));
        if (taken) {
            throw Problem.conflict("view-name-taken", "There is a view of that name already.")
                    .asException();
        }
        looks.keep(memberId, view);
        return view;
    }

    private SavedView require(String memberId, String id) {
        return looks.view(memberId, id)
                .orElseThrow(() -> Problem.notFound("There is no such view.").asException());
    }
}
