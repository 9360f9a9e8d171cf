package net.healix360.engage.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Without its Redis a hospital knows no session: not ready, and says so. */
@Readiness
@ApplicationScoped
public class RedisReadiness implements HealthCheck {

    @Inject
    private UnifiedJedis redis;

    @Override
    public HealthCheckResponse call() {
        try {
            redis.ping();
            return HealthCheckResponse.up("redis");
        } catch (JedisException down) {
            return HealthCheckResponse.named("redis")
                    .down()
                    .withData("reason", "this hospital's Redis does not answer: " + down.getMessage())
                    .build();
        }
    }
}
