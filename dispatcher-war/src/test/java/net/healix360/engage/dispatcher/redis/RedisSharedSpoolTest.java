package net.healix360.engage.dispatcher.redis;

import net.healix360.engage.dispatcher.control.SharedSpoolContract;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.Reach;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisSharedSpoolTest extends SharedSpoolContract {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    @Override
    protected Reach reach() {
        return REDIS.reach();
    }
}
