package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.LaneTally.Count;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.HospitalStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

/** What the dispatcher does is counted for the hospital it is done for. */
class TalliesTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private static final Optional<Tenant> RAMAIAH = Optional.of(new Tenant("ramaiah"));
    private static final Optional<Tenant> NOBODY = Optional.empty();

    private UnifiedJedis redis;
    private RunningDispatcher dispatcher;
    private HospitalStub hospital;

    @BeforeEach
    void start() {
        redis = REDIS.connect();
        dispatcher = new RunningDispatcher(redis, Clock.systemUTC()).restored();
        hospital = HospitalStub.listening(
                RunningDispatcher.KEYS.signingSecrets(RAMAIAH.get()).get(0));
    }

    @AfterEach
    void stop() {
        dispatcher.close();
        hospital.close();
        redis.close();
    }

    @Test
    void whatWasAcceptedRepeatedQuarantinedAndDeliveredIsCounted() {
        dispatcher.register(RAMAIAH.get(), hospital.url(), "priya");
        send("priya", 1);
        send("priya", 1);
        send("priya", 2);
        send("nobody", 1);

        await().untilAsserted(() -> assertThat(count(RAMAIAH, Count.DELIVERED)).isEqualTo(2));
        assertThat(count(RAMAIAH, Count.ACCEPTED)).isEqualTo(2);
        assertThat(count(RAMAIAH, Count.DUPLICATES)).isEqualTo(1);
        assertThat(count(NOBODY, Count.QUARANTINED)).isEqualTo(1);
        assertThat(count(RAMAIAH, Count.BATCHES)).isBetween(1L, 2L);
        assertThat(dispatcher.tallies.of(RAMAIAH).batchSizes().percentile(1)).isBetween(1L, 2L);
        assertThat(count(RAMAIAH, Count.RETRIES)).isZero();
    }

    @Test
    void whatIsTriedAgainAndWhatIsDeadIsCounted() {
        hospital.answers(bodies -> 503);
        dispatcher.register(RAMAIAH.get(), hospital.url(), "priya");
        send("priya", 1);
        await().untilAsserted(() -> assertThat(count(RAMAIAH, Count.RETRIES)).isPositive());

        hospital.answers(bodies -> 422);
        await().untilAsserted(() -> assertThat(count(RAMAIAH, Count.DEAD)).isEqualTo(1));
        assertThat(count(RAMAIAH, Count.DELIVERED)).isZero();
    }

    @Test
    void whatCouldNotBeKeptIsCounted() {
        try (UnifiedJedis nobody = EmbeddedRedis.connectToNobody();
                RunningDispatcher blind = new RunningDispatcher(nobody, Clock.systemUTC())) {
            blind.vendorSends("{\"agentId\":\"priya\"}")
                    .exceptionally(notKept -> null)
                    .join();

            assertThat(blind.tallies.of(NOBODY).of(Count.REFUSED)).isEqualTo(1);
        }
    }

    private void send(String agent, int number) {
        dispatcher
                .vendorSends("{\"agentId\":\"" + agent + "\",\"n\":" + number + "}")
                .join();
    }

    private long count(Optional<Tenant> owner, Count count) {
        return dispatcher.tallies.of(owner).of(count);
    }
}
