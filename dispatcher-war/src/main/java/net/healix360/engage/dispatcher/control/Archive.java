package net.healix360.engage.dispatcher.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.KeptPage;
import net.healix360.engage.dispatcher.entity.ReplayOutcome;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;

/** What the spool still keeps of events that went through its lanes, and how they go through them once more. */
public interface Archive {

    /** What became of the event, by its key; found without searching. */
    Optional<EventStory> find(String id);

    /** The newest events of a lane, newest first. */
    List<SpooledEvent> newest(Tenant lane, int most);

    /** The place up to which the hospital took or refused its events by now. */
    String end(Tenant lane);

    /**
     * What is kept of a lane and no longer waits, in the order in which it stood there.
     *
     * @param from what was accepted before may be left out
     * @param after where the page before ended; empty at the beginning
     * @param end the last place to look at
     */
    KeptPage kept(Tenant lane, Instant from, String after, String end, int most);

    /**
     * Puts events, by their keys, at the end of the lanes they stood in, with their keys unchanged; a dead letter leaves the
     * dead letters. An event whose agent another live hospital owns by now stays where it is.
     *
     * @return what became of each
     */
    List<ReplayOutcome> replay(List<String> ids, Instant now);
}
