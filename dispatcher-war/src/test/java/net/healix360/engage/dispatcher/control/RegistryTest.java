package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.TurnableClock;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private static final Tenant RAMAIAH = new Tenant("ramaiah");
    private static final Tenant GLOBAL = new Tenant("global");
    private static final RouteKey PRIYA = RouteKey.agent("priya");

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final Registry registry = new Registry(clock);

    @Test
    void anAgentBelongsToTheHospitalThatRegisteredIt() {
        register(RAMAIAH, "priya");

        assertThat(registry.ownerOf(RouteKey.agent(" PRIYA "))).contains(RAMAIAH);
    }

    @Test
    void thereIsNoDefaultOwner() {
        register(RAMAIAH, "priya");

        assertThat(registry.ownerOf(RouteKey.agent("nobody"))).isEmpty();
        assertThat(registry.ownerOf(RouteKey.did("priya"))).isEmpty();
    }

    @Test
    void aRegistrationThatIsNotRenewedOwnsNothingAfterItsTime() {
        register(RAMAIAH, "priya");
        clock.forward(Registry.TTL.minusMillis(1));
        assertThat(registry.ownerOf(PRIYA)).contains(RAMAIAH);

        clock.forward(Duration.ofMillis(1));
        assertThat(registry.ownerOf(PRIYA)).isEmpty();
        assertThat(registry.live(RAMAIAH)).isEmpty();
    }

    @Test
    void anExpiredClaimFreesTheAgentAndNeverShadowsTheNewOwner() {
        register(RAMAIAH, "priya");
        clock.forward(Registry.TTL);

        register(GLOBAL, "priya");
        assertThat(registry.ownerOf(PRIYA)).contains(GLOBAL);
    }

    @Test
    void anAgentThatIsNoLongerClaimedIsNobodys() {
        register(RAMAIAH, "priya", "arjun");
        register(RAMAIAH, "arjun");

        assertThat(registry.ownerOf(PRIYA)).isEmpty();
        assertThat(registry.ownerOf(RouteKey.agent("arjun"))).contains(RAMAIAH);
    }

    @Test
    void aHospitalThatLeftOwnsNothing() {
        register(RAMAIAH, "priya");
        registry.renewed(RAMAIAH, Instant.EPOCH);

        assertThat(registry.ownerOf(PRIYA)).isEmpty();
        assertThat(registry.live(RAMAIAH)).isEmpty();
    }

    private void register(Tenant tenant, String... agents) {
        registry.put(wish(tenant, agents).until(clock.instant().plus(Registry.TTL)));
    }

    private static Registration wish(Tenant tenant, String... agents) {
        return new Registration(tenant, URI.create("http://127.0.0.1:4101"), Set.of(agents), Set.of(), Instant.EPOCH);
    }
}
