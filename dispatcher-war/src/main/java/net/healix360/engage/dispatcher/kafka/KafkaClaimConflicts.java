package net.healix360.engage.dispatcher.kafka;

import java.util.List;
import net.healix360.engage.dispatcher.control.ClaimConflicts;
import net.healix360.engage.dispatcher.entity.RefusedClaim;

/** What the fold of all claims refused and nobody settled since. */
final class KafkaClaimConflicts implements ClaimConflicts {
    private final Follower follower;

    KafkaClaimConflicts(Follower follower) {
        this.follower = follower;
    }

    @Override
    public List<RefusedClaim> all() {
        return follower.fold().refusedClaims();
    }
}
