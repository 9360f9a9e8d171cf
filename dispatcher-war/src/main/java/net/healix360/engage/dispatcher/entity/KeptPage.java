package net.healix360.engage.dispatcher.entity;

import java.util.List;
import java.util.Optional;

/**
 * Some of what is kept of a lane, in order.
 *
 * @param next where the next page begins; empty when there is none
 */
public record KeptPage(List<SpooledEvent> events, Optional<String> next) {

    public KeptPage {
        events = List.copyOf(events);
    }
}
