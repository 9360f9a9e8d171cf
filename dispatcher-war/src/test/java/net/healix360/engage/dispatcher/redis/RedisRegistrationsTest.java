package net.healix360.engage.dispatcher.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RedisRegistrationsTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private UnifiedJedis redis;
    private RedisRegistrations store;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
        store = new RedisRegistrations(redis);
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void aRegistrationComesBackAfterARestartAsItWas() {
        Registration saved = registration("ramaiah", Instant.now().plusSeconds(90));
        store.save(saved);

        assertThat(new RedisRegistrations(redis).load()).containsExactly(saved);
    }

    @Test
    void anExpiredRegistrationIsGone() {
        store.save(registration("ramaiah", Instant.now().plusMillis(50)));

        await().untilAsserted(() -> assertThat(store.load()).isEmpty());
    }

    @Test
    void aDeletedRegistrationIsGoneAndTheOthersStay() {
        Registration other = registration("global", Instant.now().plusSeconds(90));
        store.save(registration("ramaiah", Instant.now().plusSeconds(90)));
        store.save(other);
        store.delete(new Tenant("ramaiah"));

        assertThat(store.load()).containsExactly(other);
    }

    private static Registration registration(String tenant, Instant expiresAt) {
        return new Registration(
                new Tenant(tenant),
                URI.create("http://127.0.0.1:4101"),
                Set.of("priya", "arjun"),
                Set.of("918041763400"),
                expiresAt.truncatedTo(ChronoUnit.MILLIS));
    }
}
