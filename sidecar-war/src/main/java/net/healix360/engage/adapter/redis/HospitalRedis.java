package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import net.healix360.engage.foundation.redis.RedisConnections;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import redis.clients.jedis.UnifiedJedis;

/** This hospital's own Redis; its keys carry no hospital's name, for nobody else is in there. */
@ApplicationScoped
public class HospitalRedis {
    private static final int CONNECTIONS = 32;

    @Produces
    @Singleton
    UnifiedJedis open(@ConfigProperty(name = "redis.url") String url) {
        return RedisConnections.open(url, CONNECTIONS);
    }

    void close(@Disposes UnifiedJedis redis) {
        redis.close();
    }
}
