package net.healix360.engage.worklist.control;

import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import net.healix360.engage.worklist.entity.DueItem;

/** One walk over everything that a source has, a page at a time: what the shelf has otherwise is read again, because an event was missed. */
final class ShelfAudit {
    private final ItemShelf shelf;
    private final Consumer<String> again;
    private final Iterator<DueItem> walk;
    private final Set<String> unseen;
    private boolean over;

    /** @param again told the ids that are to be read again */
    ShelfAudit(ItemShelf shelf, Consumer<String> again) {
        this.shelf = shelf;
        this.again = again;
        this.walk = shelf.source().open().iterator();
        this.unseen = shelf.ids();
    }

    void step(int rows, Instant now) {
        for (int row = 0; row < rows && walk.hasNext(); row++) {
            DueItem due = walk.next();
            unseen.remove(due.item().id());
            if (!shelf.has(due, now)) {
                again.accept(due.item().id());
            }
        }
        if (!over && !walk.hasNext()) {
            unseen.forEach(again);
            over = true;
        }
    }

    boolean isOver() {
        return over;
    }
}
