package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.KeptPage;
import net.healix360.engage.dispatcher.entity.ReplayCursor;
import net.healix360.engage.dispatcher.entity.ReplayOutcome;
import net.healix360.engage.dispatcher.entity.ReplayWish;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * Sends events once more to the hospital whose lane they stood in, and to no other. Safe at any time: the sidecar drops what it
 * has. Meant for a hospital whose volume was restored, and for dead letters whose cause is gone.
 */
@ApplicationScoped
public class Replays {
    static final int MOST_LOOKED_AT = 100_000;
    private static final int PAGE = 500;

    private Archive archive;
    private EventLog log;
    private Clock clock;

    protected Replays() {}

    @Inject
    public Replays(Archive archive, EventLog log, Clock clock) {
        this.archive = archive;
        this.log = log;
        this.clock = clock;
    }

    /** By key, or by searching at most {@value #MOST_LOOKED_AT} events; then the tally says where to go on. */
    public ReplayTally replay(ReplayWish wish) {
        return wish.ids().isEmpty() ? search(wish) : byId(wish);
    }

    private ReplayTally byId(ReplayWish wish) {
        ReplayTally tally = new ReplayTally();
        List<String> fitting = new ArrayList<>();
        for (String id : wish.ids()) {
            Optional<EventStory> story = archive.find(id);
            if (story.isPresent() && !fits(wish, story.get())) {
                tally.skip(id, "does not fit the other criteria");
            } else {
                fitting.add(id);
            }
        }
        replay(fitting, tally, true);
        return tally;
    }

    private static boolean fits(ReplayWish wish, EventStory story) {
        return story.lane().map(lane -> wish.fits(lane, story.event())).orElse(true);
    }

    private ReplayTally search(ReplayWish wish) {
        ReplayTally tally = new ReplayTally();
        int looked = 0;
        for (Tenant lane : lanes(wish)) {
            Optional<ReplayCursor> stopped =
                    wish.cursor().filter(cursor -> cursor.lane().equals(lane));
            String end = stopped.map(ReplayCursor::end).orElseGet(() -> archive.end(lane));
            Optional<String> after =
                    Optional.of(stopped.map(ReplayCursor::after).orElse(""));
            while (after.isPresent()) {
                if (looked >= MOST_LOOKED_AT) {
                    tally.goesOn(new ReplayCursor(lane, end, after.get()));
                    return tally;
                }
                KeptPage page = archive.kept(lane, wish.from(), after.get(), end, PAGE);
                replay(fitting(wish, lane, page), tally, false);
                looked += PAGE;
                after = page.next();
            }
        }
        return tally;
    }

    private List<Tenant> lanes(ReplayWish wish) {
        return log.lanes().stream()
                .filter(lane -> wish.lane().map(lane::equals).orElse(true))
                .filter(lane -> wish.cursor()
                        .map(cursor -> lane.name().compareTo(cursor.lane().name()) >= 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Tenant::name))
                .toList();
    }

    private static List<String> fitting(ReplayWish wish, Tenant lane, KeptPage page) {
        return page.events().stream()
                .filter(event -> wish.fits(lane, event))
                .map(SpooledEvent::key)
                .toList();
    }

    /** @param all also to tell of events that wait already: a search meets what was replayed before twice */
    private void replay(List<String> ids, ReplayTally tally, boolean all) {
        if (ids.isEmpty()) {
            return;
        }
        List<ReplayOutcome> outcomes = archive.replay(ids, clock.instant());
        for (int i = 0; i < outcomes.size(); i++) {
            ReplayOutcome outcome = outcomes.get(i);
            if (outcome == ReplayOutcome.REPLAYED) {
                tally.replayed();
            } else if (all || outcome != ReplayOutcome.WAITING) {
                tally.skip(ids.get(i), outcome.told());
            }
        }
    }
}
