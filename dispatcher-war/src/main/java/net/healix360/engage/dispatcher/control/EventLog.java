package net.healix360.engage.dispatcher.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.healix360.engage.dispatcher.entity.LaneBatch;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;

/**
 * The spool: one ordered lane per hospital, and a quarantine for events whose owner is not registered. What
 * {@link #append} has returned survives the loss of the process.
 */
public interface EventLog {

    /** An event; who owns its agent at that time, by the {@link Claims}, gets it, and nobody's goes to quarantine. */
    record Entry(VendorEvent event, Instant acceptedAt) {}

    /** The spool cannot be reached; nothing was promised. */
    class UnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnavailableException(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Appends in order and returns, for each, what became of it, once all of it is durable. */
    List<Placement> append(List<Entry> entries);

    /** The listener hears of lanes that something was appended to, by whichever dispatcher. */
    void onNews(Consumer<Tenant> listener);

    /** The next events of a lane that are not delivered yet, in order. */
    LaneBatch pending(Tenant tenant, int most);

    /** Notes that the hospital took the batch; false when the lane has moved on without us. */
    boolean delivered(LaneBatch batch);

    /** Takes the first event of the batch out of the lane for good, with the reason; false when the lane has moved on. */
    boolean bury(LaneBatch batch, String reason);

    /** Lanes that exist, registered or not. */
    Set<Tenant> lanes();

    long depth(Tenant tenant);

    long deliveredCount(Tenant tenant);

    Optional<Instant> oldestPending(Tenant tenant);

    List<SpooledEvent> quarantined(Optional<RouteKey> key, int most);

    /** Dead letters of a hospital with the reason of each, newest first. */
    Map<SpooledEvent, String> deadLetters(Tenant tenant, int most);

    /** The latest events of one agent or DID in a lane, newest first, delivered ones included while they are kept. */
    List<SpooledEvent> recent(Tenant tenant, RouteKey key, int most);

    /** True when the position stands at or before the last delivered one. */
    boolean isDelivered(Tenant tenant, String position);

    /** Drops what is older than the retention allows. */
    void trim(Instant before);
}
