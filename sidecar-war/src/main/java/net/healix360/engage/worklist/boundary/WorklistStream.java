package net.healix360.engage.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import net.healix360.engage.floor.entity.Announcement;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.worklist.entity.WorklistMoved;

/** Tells everybody who listens that the worklist moved; whoever shows it reads it again. */
@ApplicationScoped
public class WorklistStream {

    @Inject
    private Event<Announcement> announcements;

    void moved(@Observes WorklistMoved moved) {
        announcements.fire(new Announcement(
                "worklist",
                Json.createObjectBuilder()
                        .add("at", WireInstant.of(moved.at()))
                        .add("rulesVersion", moved.rulesVersion())
                        .add("items", moved.items())
                        .build()));
    }
}
