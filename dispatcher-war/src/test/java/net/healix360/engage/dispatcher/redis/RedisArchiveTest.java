package net.healix360.engage.dispatcher.redis;

import net.healix360.engage.dispatcher.control.Archive;
import net.healix360.engage.dispatcher.control.ArchiveContract;
import net.healix360.engage.dispatcher.control.ClaimConflicts;
import net.healix360.engage.dispatcher.control.Claims;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RedisArchiveTest implements ArchiveContract {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private UnifiedJedis redis;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Override
    public EventLog log() {
        return new RedisSpool(redis);
    }

    @Override
    public Claims claims() {
        return new RedisClaims(redis);
    }

    @Override
    public Archive archive() {
        return new RedisArchive(redis);
    }

    @Override
    public ClaimConflicts conflicts() {
        return new RedisClaimConflicts(redis);
    }
}
