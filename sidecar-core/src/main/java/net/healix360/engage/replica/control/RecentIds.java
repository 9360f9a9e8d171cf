package net.healix360.engage.replica.control;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers so many ids and forgets the oldest. */
final class RecentIds {
    private final Set<String> ids = new LinkedHashSet<>();
    private final int most;

    RecentIds(int most) {
        this.most = most;
    }

    void addAll(Collection<String> more) {
        ids.addAll(more);
        Iterator<String> oldest = ids.iterator();
        while (ids.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }

    boolean contains(String id) {
        return ids.contains(id);
    }
}
