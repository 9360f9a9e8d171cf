package net.healix360.engage.worklist.control;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.worklist.entity.DueItem;
import net.healix360.engage.worklist.entity.OpenItem;

/** One of the places from which people to be called come. */
public abstract class ItemSource {

    /** Everybody to be called, now or by the clock alone later; read page by page while it is walked. */
    public abstract Stream<DueItem> open();

    /** One of them as it is now; empty when nobody is to be called. */
    public abstract Optional<DueItem> find(String id);

    /** Whoever came since then, to be called still or not, latest first. */
    public abstract Stream<OpenItem> since(Instant begin);
}
