package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.HospitalStub;
import net.healix360.engage.dispatcher.fixture.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class LaneWatchTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private static final Tenant RAMAIAH = new Tenant("ramaiah");
    private static final int LIMIT = 60;

    private final TurnableClock clock = new TurnableClock(Instant.now());
    private UnifiedJedis redis;
    private RunningDispatcher dispatcher;
    private HospitalStub hospital;
    private LaneWatch watch;

    @BeforeEach
    void start() {
        redis = REDIS.connect();
        dispatcher = new RunningDispatcher(redis, clock).restored();
        hospital = HospitalStub.listening(
                RunningDispatcher.KEYS.signingSecrets(RAMAIAH).get(0));
        watch = new LaneWatch(dispatcher.lanes, dispatcher.registry, clock, LIMIT);
        dispatcher.register(RAMAIAH, hospital.url(), "priya");
    }

    @AfterEach
    void stop() {
        dispatcher.close();
        hospital.close();
        redis.close();
    }

    @Test
    void aLaneOfALiveHospitalThatDeliversNothingForAMinuteIsStuckUntilItDoes() {
        hospital.answers(bodies -> 500);
        send(1);
        await().until(() -> dispatcher.lane(RAMAIAH).lastError() != null);
        watch.look();
        clock.forward(Duration.ofSeconds(LIMIT - 1));
        watch.look();
        assertThat(watch.stuck()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        watch.look();
        assertThat(watch.stuck()).singleElement().satisfies(stuck -> {
            assertThat(stuck.lane().tenant()).isEqualTo("ramaiah");
            assertThat(stuck.lane().depth()).isEqualTo(1);
            assertThat(stuck.lane().oldestSeconds()).isEqualTo(LIMIT);
            assertThat(stuck.lane().lastError()).contains("500");
            assertThat(stuck.standing()).isEqualTo(Duration.ofSeconds(LIMIT));
        });

        hospital.answers(bodies -> 200);
        await().until(() -> dispatcher.lane(RAMAIAH).depth() == 0);
        watch.look();
        assertThat(watch.stuck()).isEmpty();
    }

    @Test
    void aLaneThatIsIdleIsNotStuckWhenAnEventComes() {
        watch.look();
        clock.forward(Duration.ofSeconds(LIMIT - 1));
        hospital.answers(bodies -> 500);
        send(1);
        watch.look();
        clock.forward(Duration.ofSeconds(LIMIT - 1));
        watch.look();

        assertThat(watch.stuck()).isEmpty();
    }

    @Test
    void aHospitalThatIsNotRegisteredHasNoStuckLane() {
        hospital.answers(bodies -> 500);
        send(1);
        watch.look();
        dispatcher.registrar.deregister(RAMAIAH);
        clock.forward(Duration.ofSeconds(LIMIT));
        watch.look();

        assertThat(watch.stuck()).isEmpty();
    }

    private void send(int number) {
        dispatcher.vendorSends("{\"agentId\":\"priya\",\"n\":" + number + "}").join();
    }
}
