package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
            return 1
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

    @Inject
    private UnifiedJedis redis;

    @Override
    public Lock acquire(AgentId agent, Lock wish) {
        redis.eval(ACQUIRE, List.of(key(agent)), arguments(wish));
        return holder(agent).orElse(wish);
    }

    @Override
    public Optional<Lock> takeOver(AgentId agent, Lock wish) {
        Optional<Lock> before = holder(agent);
        redis.del(key(agent));
        redis.eval(ACQUIRE, List.of(key(agent)), arguments(wish));
        return before;
    }

    @Override
    public boolean renew(AgentId agent, String sessionId) {
        return Long.valueOf(1).equals(redis.eval(RENEW, List.of(key(agent)), List.of(LIFE, sessionId)));
    }

    @Override
    public void release(AgentId agent, String sessionId) {
        redis.eval(RELEASE, List.of(key(agent)), List.of(sessionId));
    }

    private Optional<Lock> holder(AgentId agent) {
        Map<String, String> held = redis.hgetAll(key(agent));
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lock(
                        held.get("sessionId"),
                        held.get("memberId"),
                        held.get("memberName"),
                        Instant.parse(held.get("since"))));
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
