package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RegistrarTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private static final Tenant RAMAIAH = new Tenant("ramaiah");
    private static final Tenant GLOBAL = new Tenant("global");
    private static final RouteKey PRIYA = RouteKey.agent("priya");
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private final TurnableClock clock = new TurnableClock(Instant.now());
    private UnifiedJedis redis;
    private RunningDispatcher dispatcher;

    @BeforeEach
    void start() {
        redis = REDIS.connect();
        dispatcher = new RunningDispatcher(redis, clock).restored();
    }

    @AfterEach
    void stop() {
        dispatcher.close();
        redis.close();
    }

    @Test
    void anAgentOfALiveHospitalIsRefusedToAnotherAndTheRestIsGranted() {
        dispatcher.register(RAMAIAH, NOWHERE, "priya", "arjun");
        Set<RouteKey> refused = dispatcher.register(GLOBAL, NOWHERE, "priya", "maria");

        assertThat(refused).containsExactly(PRIYA);
        assertThat(dispatcher.registry.ownerOf(PRIYA)).contains(RAMAIAH);
        assertThat(dispatcher.registry.ownerOf(RouteKey.agent("maria"))).contains(GLOBAL);
    }

    @Test
    void anAgentOfAnExpiredHospitalIsFree() {
        dispatcher.register(RAMAIAH, NOWHERE, "priya");
        clock.forward(Registry.TTL);

        assertThat(dispatcher.register(GLOBAL, NOWHERE, "priya")).isEmpty();
        assertThat(dispatcher.registry.ownerOf(PRIYA)).contains(GLOBAL);
        assertThat(dispatcher.register(RAMAIAH, NOWHERE, "priya")).containsExactly(PRIYA);
    }

    @Test
    void aHeartbeatRenewsARegistrationHereAndInTheStore() {
        dispatcher.register(RAMAIAH, NOWHERE, "priya");
        clock.forward(Registry.HEARTBEAT);
        assertThat(dispatcher.registrar.heartbeat(RAMAIAH)).isTrue();

        clock.forward(Registry.TTL.minusSeconds(1));
        assertThat(dispatcher.registry.ownerOf(PRIYA)).contains(RAMAIAH);
        assertThat(dispatcher.claims.all()).allMatch(claim -> claim.liveAt(clock.instant()));
    }

    @Test
    void aHeartbeatWithoutALiveRegistrationSaysRegisterAgain() {
        assertThat(dispatcher.registrar.heartbeat(RAMAIAH)).isFalse();

        dispatcher.register(RAMAIAH, NOWHERE, "priya");
        clock.forward(Registry.TTL);
        assertThat(dispatcher.registrar.heartbeat(RAMAIAH)).isFalse();
        assertThat(dispatcher.registry.ownerOf(PRIYA)).isEmpty();
    }

    @Test
    void aHospitalThatLeftOwnsNothingAndIsNotBroughtBackByAHeartbeat() {
        dispatcher.register(RAMAIAH, NOWHERE, "priya");
        dispatcher.registrar.deregister(RAMAIAH);

        assertThat(dispatcher.registrar.heartbeat(RAMAIAH)).isFalse();
        assertThat(dispatcher.registry.ownerOf(PRIYA)).isEmpty();
        assertThat(dispatcher.claims.all()).noneMatch(claim -> claim.liveAt(clock.instant()));
    }

    @Test
    void eventsOfALateHospitalWaitForItInTheirOrder() {
        assertThat(acceptance("priya", 1)).isEqualTo(Acceptance.QUARANTINED);
        assertThat(acceptance("priya", 2)).isEqualTo(Acceptance.QUARANTINED);
        dispatcher.register(RAMAIAH, NOWHERE, "priya");
        assertThat(acceptance("priya", 3)).isEqualTo(Acceptance.ACCEPTED);

        assertThat(dispatcher.log.pending(RAMAIAH, 10).events())
                .extracting(event -> event.body())
                .containsExactly(body("priya", 1), body("priya", 2), body("priya", 3));
    }

    @Test
    void aClaimThatWasLostWithItsRedisIsMadeAgainWithoutTheHospital() {
        dispatcher.register(RAMAIAH, NOWHERE, "priya");
        redis.flushAll();
        assertThat(acceptance("priya", 1)).isEqualTo(Acceptance.QUARANTINED);

        dispatcher.registrar.refresh();

        assertThat(acceptance("priya", 2)).isEqualTo(Acceptance.ACCEPTED);
        assertThat(dispatcher.log.pending(RAMAIAH, 10).events())
                .extracting(event -> event.body())
                .containsExactly(body("priya", 1), body("priya", 2));
    }

    @Test
    void aClaimThatWasGivenUpIsNotMadeAgain() {
        dispatcher.register(RAMAIAH, NOWHERE, "priya");
        dispatcher.registrar.deregister(RAMAIAH);
        dispatcher.registrar.refresh();

        assertThat(acceptance("priya", 1)).isEqualTo(Acceptance.QUARANTINED);
    }

    @Test
    void whatOneDispatcherGrantedTheOthersLearn() {
        try (RunningDispatcher other = new RunningDispatcher(redis, clock)) {
            other.register(RAMAIAH, NOWHERE, "priya");
            assertThat(acceptance("priya", 1)).isEqualTo(Acceptance.ACCEPTED);
            assertThat(dispatcher.register(GLOBAL, NOWHERE, "priya")).containsExactly(PRIYA);

            dispatcher.registrar.refresh();
            assertThat(dispatcher.registry.live(RAMAIAH)).isPresent();
            other.registrar.deregister(RAMAIAH);
            dispatcher.registrar.refresh();
            assertThat(dispatcher.registry.live(RAMAIAH)).isEmpty();
        }
    }

    @Test
    void heartbeatsNeverUndoARegistrationThatComesAtTheSameTime() {
        dispatcher.register(RAMAIAH, NOWHERE, "agent-0");
        AtomicBoolean beating = new AtomicBoolean(true);
        CompletableFuture<Void> heart = CompletableFuture.runAsync(() -> {
            while (beating.get()) {
                assertThat(dispatcher.registrar.heartbeat(RAMAIAH)).isTrue();
            }
        });
        for (int n = 1; n <= 500; n++) {
            dispatcher.register(RAMAIAH, NOWHERE, "agent-" + n);
            assertThat(dispatcher.registry.ownerOf(RouteKey.agent("agent-" + n)))
                    .as("agent-%s", n)
                    .isEqualTo(Optional.of(RAMAIAH));
        }
        beating.set(false);
        assertThat(heart).succeedsWithin(Duration.ofSeconds(30));
        assertThat(dispatcher.registry.ownerOf(RouteKey.agent("agent-500"))).contains(RAMAIAH);
    }

    private Acceptance acceptance(String agent, int number) {
        return dispatcher.vendorSends(body(agent, number)).join();
    }

    private static String body(String agent, int number) {
        return "{\"agentId\":\"" + agent + "\",\"n\":" + number + "}";
    }
}
