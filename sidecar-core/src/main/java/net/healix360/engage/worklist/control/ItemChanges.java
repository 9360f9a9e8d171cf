package net.healix360.engage.worklist.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.healix360.engage.worklist.entity.OpenItem;

/** Who came onto the worklist, is shown otherwise, or left it, each item once. */
final class ItemChanges {
    private final Map<String, Optional<OpenItem>> items = new LinkedHashMap<>();

    void came(OpenItem item) {
        items.put(item.id(), Optional.of(item));
    }

    void left(String id) {
        items.put(id, Optional.empty());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    void forEach(Consumer<OpenItem> came, Consumer<String> left) {
        items.forEach((id, item) -> item.ifPresentOrElse(came, () -> left.accept(id)));
    }
}
