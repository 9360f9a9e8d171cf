package net.healix360.engage.foundation.redis;

import java.net.URI;
import java.time.Duration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.util.JedisURIHelper;

/** Opens a pool to one Redis. A dead Redis is noticed within two seconds; nothing waits for ever. */
public final class RedisConnections {
    private static final int TIMEOUT_MILLIS = 2_000;

    private RedisConnections() {}

    /**
     * @param url {@code redis://[user]:password@host:port/db}
     * @param poolSize most connections at once
     */
    public static RedisClient open(String url, int poolSize) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(poolSize);
        pool.setMaxIdle(poolSize);
        pool.setMaxWait(Duration.ofMillis(TIMEOUT_MILLIS));
        pool.setTestWhileIdle(true);
        URI uri = URI.create(url);
        var client = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(TIMEOUT_MILLIS)
                .socketTimeoutMillis(TIMEOUT_MILLIS)
                .user(JedisURIHelper.getUser(uri))
                .password(JedisURIHelper.getPassword(uri))
                .database(JedisURIHelper.getDBIndex(uri))
                .build();
        return RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(uri))
                .clientConfig(client)
                .poolConfig(pool)
                .build();
    }
}
