package net.healix360.engage.dispatcher.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * Which hospital owns which agent and DID. Kept where the spool is and decided in one step with each event's place, so
 * that any number of dispatchers agree and no event overtakes what waited for its hospital.
 */
public interface Claims {

    /**
     * Grants the wish but for what another live hospital holds. What was quarantined for the granted routes stands at the
     * end of the hospital's lane, oldest first, before any event that comes later.
     *
     * @param wish its {@code expiresAt} is when the claim ends unless it is renewed
     * @return the routes that were refused
     */
    Set<RouteKey> claim(Registration wish, Instant now);

    /**
     * Makes a live claim last until then; false when the hospital must claim again: there is none, or events of its routes
     * are held since a moment when somebody's clock said that there was none.
     */
    boolean renew(Tenant tenant, Instant now, Instant until);

    /** The hospital leaves: its routes are nobody's at once. */
    void giveUp(Tenant tenant);

    /** Every claim that was ever made, also expired and given up ones; a hospital that is missing was lost with its Redis. */
    List<Registration> all();
}
