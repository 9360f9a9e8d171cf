package net.healix360.engage.dispatcher.control;

import java.util.List;
import net.healix360.engage.dispatcher.entity.RefusedClaim;

/** Agents and DIDs that two hospitals want: what each claimed in vain when it claimed last, and another one still holds. */
public interface ClaimConflicts {
    List<RefusedClaim> all();
}
