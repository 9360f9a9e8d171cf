package net.healix360.engage.dispatcher.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.dispatcher.entity.ReplayCursor;

/** What became of a replay: how many stand in their lanes again, which do not and why, and whether there is more to look at. */
public final class ReplayTally {

    public record Skipped(String id, String reason) {}

    /** A search may refuse very many; the first of them tell why. */
    private static final int MOST_TOLD = 1_000;

    private final List<Skipped> skipped = new ArrayList<>();
    private long skippedCount;
    private long replayed;
    private ReplayCursor cursor;

    void replayed() {
        replayed++;
    }

    void skip(String id, String reason) {
        if (skippedCount++ < MOST_TOLD) {
            skipped.add(new Skipped(id, reason));
        }
    }

    void goesOn(ReplayCursor next) {
        cursor = next;
    }

    public long replayedCount() {
        return replayed;
    }

    public long skippedCount() {
        return skippedCount;
    }

    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    public Optional<ReplayCursor> cursor() {
        return Optional.ofNullable(cursor);
    }
}
