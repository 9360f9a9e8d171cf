package net.healix360.engage.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.tenancy.control.BootGate.ForeignOwnerException;
import net.healix360.engage.tenancy.entity.TenantId;
import org.junit.jupiter.api.Test;

class BootGateTest {
    private final Tenancy ramaiah = new Tenancy("ramaiah", "Ramaiah Memorial", "Asia/Kolkata");
    private final Thing redis = new Thing("redis");
    private final Thing volume = new Thing("volume");
    private final BootGate gate = new BootGate(List.of(redis, volume), ramaiah);

    @Test
    void theGateIsShutUntilEverythingIsProved() {
        assertThat(gate.isOpen()).isFalse();
        redis.owner = "ramaiah";
        volume.owner = "ramaiah";

        assertThat(gate.prove()).isTrue();
        assertThat(gate.isOpen()).isTrue();
        assertThat(gate.waitingFor()).isEmpty();
    }

    @Test
    void whatIsNobodysIsClaimed() {
        assertThat(gate.prove()).isTrue();
        assertThat(redis.owner).isEqualTo("ramaiah");
        assertThat(volume.owner).isEqualTo("ramaiah");
    }

    @Test
    void whatBelongsToAnotherHospitalEndsTheBoot() {
        redis.owner = "global";

        assertThatThrownBy(gate::prove)
                .isInstanceOf(ForeignOwnerException.class)
                .hasMessageContaining("redis belongs to global");
        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void whatCannotBeReachedIsTriedAgainAndNamed() {
        redis.unreachable = true;
        assertThat(gate.prove()).isFalse();
        assertThat(gate.waitingFor()).containsExactly(java.util.Map.entry("redis", "connection refused"));

        redis.unreachable = false;
        assertThat(gate.prove()).isTrue();
    }

    @Test
    void ofTwoHospitalsThatClaimTheSameThingAtOnceOneIsStopped() {
        redis.claimedMeanwhileBy = "global";

        assertThatThrownBy(gate::prove)
                .isInstanceOf(ForeignOwnerException.class)
                .hasMessageContaining("redis belongs to global");
    }

    /** Something that can be owned; the first claim counts. */
    private static final class Thing implements OwnershipProof {
        private final String name;
        private String owner;
        private String claimedMeanwhileBy;
        private boolean unreachable;

        Thing(String name) {
            this.name = name;
        }

        @Override
        public String what() {
            return name;
        }

        @Override
        public Optional<String> owner() {
            if (unreachable) {
                throw new IllegalStateException("connection refused");
            }
            return Optional.ofNullable(owner);
        }

        @Override
        public void claim(TenantId tenant) {
            owner = claimedMeanwhileBy == null ? tenant.name() : claimedMeanwhileBy;
        }
    }
}
