package net.healix360.engage.automation.control;

import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.worklist.control.OpenItems;
import net.healix360.engage.worklist.entity.OpenItem;

/** The open items as a test wants them, and how often somebody asked for all. */
final class ItemsOfTest extends OpenItems {
    final List<OpenItem> open = new ArrayList<>();
    int asked;

    @Override
    public List<OpenItem> all() {
        asked++;
        return List.copyOf(open);
    }
}
