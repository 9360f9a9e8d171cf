package net.healix360.engage.dispatcher.redis;

import net.healix360.engage.dispatcher.control.SharedSpoolContract;
import net.healix360.engage.dispatcher.control.Spool;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.PlainThreads;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RedisSharedSpoolTest extends SharedSpoolContract {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    @Override
    protected Reach reach() {
        UnifiedJedis redis = REDIS.connect();
        Spool spool = new Spool(
                new RedisSpool(redis, new PlainThreads()),
                new RedisClaims(redis),
                new RedisLeases(redis, new DispatcherId()));
        return new Reach(spool, redis::close);
    }
}
