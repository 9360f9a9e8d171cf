package net.healix360.engage.launcher.part;

import java.net.URI;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** Sends PING; a Redis that is still loading its append-only file answers with an error. */
record RedisProbe(URI part, String password) implements Probe {

    @Override
    public Readiness ask() {
        DefaultJedisClientConfig config = DefaultJedisClientConfig.builder()
                .password(password)
                .connectionTimeoutMillis(2000)
                .socketTimeoutMillis(2000)
                .build();
        try (Jedis redis = new Jedis(new HostAndPort(part.getHost(), part.getPort()), config)) {
            redis.ping();
            return Readiness.READY;
        } catch (JedisException e) {
            return Readiness.notReady("no PONG from port " + part.getPort() + " (" + e.getMessage() + ")");
        }
    }
}
