package net.healix360.engage.dispatcher.redis;

import java.util.function.Supplier;
import net.healix360.engage.dispatcher.control.EventLog.UnavailableException;
import redis.clients.jedis.exceptions.JedisException;

/** Says in the spool's words that Redis did not answer. */
final class RedisReach {
    private RedisReach() {}

    static <T> T reach(Supplier<T> command) {
        try {
            return command.get();
        } catch (JedisException unreachable) {
            throw new UnavailableException(unreachable);
        }
    }
}
