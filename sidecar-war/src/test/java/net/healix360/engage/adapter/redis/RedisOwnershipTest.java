package net.healix360.engage.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;

import net.healix360.engage.fixture.EmbeddedRedis;
import net.healix360.engage.tenancy.control.OwnershipProof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RedisOwnershipTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private UnifiedJedis redis;
    private OwnershipProof ownership;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
        ownership = new RedisOwnership(redis);
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void anEmptyRedisIsNobodysUntilItIsClaimed() {
        assertThat(ownership.owner()).isEmpty();
        ownership.claim(People.RAMAIAH.id());

        assertThat(ownership.owner()).contains("ramaiah");
    }

    @Test
    void theFirstClaimStands() {
        ownership.claim(People.RAMAIAH.id());
        ownership.claim(People.GLOBAL.id());

        assertThat(ownership.owner()).contains("ramaiah");
    }
}
