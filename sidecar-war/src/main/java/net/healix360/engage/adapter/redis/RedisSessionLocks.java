package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.identity.control.SessionLocks;
import net.healix360.engage.identity.entity.Lock;
import redis.clients.jedis.UnifiedJedis;

/** {@code agent:session:<agentId>}, an hour long, renewed by heartbeats. Each step is one script, so two logins race safely. */
@ApplicationScoped
public class RedisSessionLocks implements SessionLocks {
    private static final String LIFE = Long.toString(Duration.ofHours(1).toMillis());

    private static final String ACQUIRE = """
            local holder = redis.call('HGET', KEYS[1], 'sessionId')
            if not holder or holder == ARGV[2] then
              redis.call('HSET', KEYS[1], 'sessionId', ARGV[2], 'memberId', ARGV[3], 'memberName', ARGV[4], 'since', ARGV[5])
              redis.call('PEXPIRE', KEYS[1], ARGV[1])
            end
            return redis.call('HMGET', KEYS[1], 'sessionId', 'memberId', 'memberName', 'since')
            """;

    private static final String TAKE_OVER = """
            local before = redis.call('HMGET', KEYS[1], 'sessionId', 'memberId', 'memberName', 'since')
            redis.call('HSET', KEYS[1], 'sessionId', ARGV[2], 'memberId', ARGV[3], 'memberName', ARGV[4], 'since', ARGV[5])
            redis.call('PEXPIRE', KEYS[1], ARGV[1])
            return before
            """;

    private static final String RENEW = """
            if redis.call('HGET', KEYS[1], 'sessionId') == ARGV[2] then
              return redis.call('PEXPIRE', KEYS[1], ARGV[1])
            end
            return 0
            """;

    private static final String RELEASE = """
            if redis.call('HGET', KEYS[1], 'sessionId') == ARGV[1] then
              return redis.call('DEL', KEYS[1])
            end
            return 0
            """;

    private UnifiedJedis redis;

    protected RedisSessionLocks() {}

    @Inject
    public RedisSessionLocks(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Lock acquire(AgentId agent, Lock wish) {
        return lock(redis.eval(ACQUIRE, List.of(key(agent)), arguments(wish))).orElseThrow();
    }

    @Override
    public Optional<Lock> takeOver(AgentId agent, Lock wish) {
        return lock(redis.eval(TAKE_OVER, List.of(key(agent)), arguments(wish)));
    }

    @Override
    public boolean renew(AgentId agent, String sessionId) {
        return Long.valueOf(1).equals(redis.eval(RENEW, List.of(key(agent)), List.of(LIFE, sessionId)));
    }

    @Override
    public void release(AgentId agent, String sessionId) {
        redis.eval(RELEASE, List.of(key(agent)), List.of(sessionId));
    }

    private static Optional<Lock> lock(Object fields) {
        List<?> held = (List<?>) fields;
        return held.get(0) == null
                ? Optional.empty()
                : Optional.of(new Lock(
                        (String) held.get(0), (String) held.get(1), (String) held.get(2), Instant.parse((String)
                                held.get(3))));
    }

    private static List<String> arguments(Lock wish) {
        return List.of(
                LIFE,
                wish.sessionId(),
                wish.memberId(),
                wish.memberName(),
                wish.since().toString());
    }

    private static String key(AgentId agent) {
        return "agent:session:" + agent;
    }
}
