package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.identity.control.LoginAttempts;
import redis.clients.jedis.UnifiedJedis;

/** A counter per pair of address and account that goes away fifteen minutes after the first failure. */
@ApplicationScoped
public class RedisLoginAttempts implements LoginAttempts {
    private static final String COUNT = """
            local failures = redis.call('INCR', KEYS[1])
            if failures == 1 then
              redis.call('PEXPIRE', KEYS[1], ARGV[1])
            end
            return failures
            """;

    private UnifiedJedis redis;

    protected RedisLoginAttempts() {}

    @Inject
    public RedisLoginAttempts(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Duration> blockedFor(String address, String account) {
        String key = key(address, account);
        String failures = redis.get(key);
        if (failures == null || Integer.parseInt(failures) < MOST_FAILURES) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.max(1_000, redis.pttl(key))));
    }

    @Override
    public void failed(String address, String account) {
        redis.eval(COUNT, List.of(key(address, account)), List.of(Long.toString(WINDOW.toMillis())));
    }

    private static String key(String address, String account) {
        return "login:failures:" + address + ":" + account;
    }
}
