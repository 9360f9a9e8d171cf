package net.healix360.engage.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.healix360.engage.fixture.EmbeddedRedis;
import net.healix360.engage.identity.control.LoginAttempts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RedisLoginAttemptsTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private static final String KEY = "login:failures:10.0.0.1:priya@ramaiah.example";

    private UnifiedJedis redis;
    private LoginAttempts attempts;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
        attempts = new RedisLoginAttempts(redis);
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void fourFailuresDoNotBlockAndTheFifthDoes() {
        IntStream.range(0, 4).forEach(n -> fail());
        assertThat(blockedFor("10.0.0.1")).isEmpty();

        fail();
        assertThat(blockedFor("10.0.0.1"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(14), LoginAttempts.WINDOW));
    }

    @Test
    void anotherAddressOrAccountIsNotBlocked() {
        IntStream.range(0, 5).forEach(n -> fail());

        assertThat(blockedFor("10.0.0.2")).isEmpty();
        assertThat(attempts.blockedFor("10.0.0.1", "latha@ramaiah.example")).isEmpty();
    }

    @Test
    void theWindowBeginsWithTheFirstFailureAndEnds() {
        fail();
        redis.pexpire(KEY, 60_000);
        IntStream.range(0, 4).forEach(n -> fail());
        assertThat(redis.pttl(KEY)).isLessThanOrEqualTo(60_000);
        assertThat(blockedFor("10.0.0.1")).isPresent();

        redis.pexpire(KEY, 20);
        await().untilAsserted(() -> assertThat(blockedFor("10.0.0.1")).isEmpty());
    }

    @Test
    void failuresAtTheSameMomentAllCount() {
        IntStream.range(0, 5)
                .mapToObj(n -> CompletableFuture.runAsync(this::fail))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(blockedFor("10.0.0.1")).isPresent();
    }

    private void fail() {
        attempts.failed("10.0.0.1", "priya@ramaiah.example");
    }

    private java.util.Optional<Duration> blockedFor(String address) {
        return attempts.blockedFor(address, "priya@ramaiah.example");
    }
}
