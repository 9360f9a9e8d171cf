package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import net.healix360.engage.foundation.redis.RedisConnections;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import redis.clients.jedis.UnifiedJedis;

/** The dispatcher's own Redis, which must run with {@code appendfsync always} for the 200 to mean durable. */
@ApplicationScoped
public class SpoolRedis {
    private static final int CONNECTIONS = 64;

    @Produces
    @Singleton
    UnifiedJedis open(@ConfigProperty(name = "dispatcher.redis.url") String url) {
        return RedisConnections.open(url, CONNECTIONS);
    }

    void close(@Disposes UnifiedJedis redis) {
        redis.close();
    }
}
