package net.healix360.engage.dispatcher.entity;

import java.util.Optional;

/** What became of an event and, when it is a hospital's, whose lane it stands in. */
public record Placement(Acceptance acceptance, Optional<Tenant> lane) {

    public static Placement inLane(Tenant tenant) {
        return new Placement(Acceptance.ACCEPTED, Optional.of(tenant));
    }

    public static Placement of(Acceptance acceptance) {
        return new Placement(acceptance, Optional.empty());
    }
}
