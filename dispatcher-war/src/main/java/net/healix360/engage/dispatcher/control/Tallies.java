package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.control.LaneTally.Count;
import net.healix360.engage.dispatcher.entity.LaneBatch;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;

/** What this process did, by hospital; what is no hospital's is counted under nobody. */
@ApplicationScoped
public class Tallies {
    private final Map<Optional<Tenant>, LaneTally> lanes = new ConcurrentHashMap<>();
    private final Strangers strangers = new Strangers();

    public Map<Optional<Tenant>, LaneTally> all() {
        return Map.copyOf(lanes);
    }

    /** @param owner whose the event seemed to be when it came */
    void placed(VendorEvent event, Placement place, Optional<Tenant> owner) {
        switch (place.acceptance()) {
            case ACCEPTED -> of(place.lane()).add(Count.ACCEPTED, 1);
            case DUPLICATE -> of(owner).add(Count.DUPLICATES, 1);
            case QUARANTINED -> {
                of(Optional.empty()).add(Count.QUARANTINED, 1);
                strangers.meet(event.routeKey());
            }
        }
    }

    void refused(Optional<Tenant> owner) {
        of(owner).add(Count.REFUSED, 1);
    }

    void delivered(LaneBatch batch, Instant now) {
        LaneTally lane = of(Optional.of(batch.lane()));
        lane.add(Count.DELIVERED, batch.size());
        lane.add(Count.BATCHES, 1);
        lane.batchSizes().add(batch.size(), 1);
        long millis = now.toEpochMilli();
        for (SpooledEvent event : batch.events()) {
            lane.lagMillis().add(millis - event.waitingSince().toEpochMilli(), 1);
        }
    }

    void retried(Tenant tenant) {
        of(Optional.of(tenant)).add(Count.RETRIES, 1);
    }

    void buried(Tenant tenant) {
        of(Optional.of(tenant)).add(Count.DEAD, 1);
    }

    void minuteIsOver() {
        lanes.values().forEach(LaneTally::minuteIsOver);
    }

    /** The tally of a hospital, which is there from then on: a rate needs its zero. */
    public LaneTally of(Optional<Tenant> owner) {
        LaneTally known = lanes.get(owner);
        return known != null ? known : lanes.computeIfAbsent(owner, name -> new LaneTally());
    }
}
