package net.healix360.engage.dispatcher.redis;

/** The account desk's steps, each a script, by the clock of Redis, which all dispatchers share. */
final class AccountScripts {
    private static final String NOW = """
            local time = redis.call('TIME')
            local now = time[1] * 1000 + math.floor(time[2] / 1000)
            """;

    /** Arguments: account, mark of the refused token, new lease, its life, most in a window, the window; in milliseconds. */
    static final String TOKEN = NOW + """
            local base = 'account:' .. ARGV[1]
            local leased = redis.call('PTTL', base .. ':lease')
            if leased > 0 then
              return {'LATER', tostring(leased)}
            end
            local held = redis.call('HMGET', base .. ':token', 'sealed', 'mark', 'expiresAt')
            if held[1] and held[2] ~= ARGV[2] then
              return {'HELD', held[1], held[3]}
            end
            redis.call('ZREMRANGEBYSCORE', base .. ':made', 0, now - ARGV[6])
            if redis.call('ZCARD', base .. ':made') >= tonumber(ARGV[5]) then
              local first = redis.call('ZRANGE', base .. ':made', 0, 0, 'WITHSCORES')
              return {'EXHAUSTED', tostring(math.ceil(first[2] + ARGV[6] - now))}
            end
            redis.call('ZADD', base .. ':made', now, ARGV[3])
            redis.call('PEXPIRE', base .. ':made', ARGV[6])
            redis.call('SET', base .. ':lease', ARGV[3], 'PX', ARGV[4])
            return {'LEASE'}
            """;

    /** Arguments: account, lease, sealed token, its mark, when it expires in milliseconds since 1970. */
    static final String KEEP = """
            local base = 'account:' .. ARGV[1]
            if redis.call('GET', base .. ':lease') ~= ARGV[2] then
              return 0
            end
            redis.call('HSET', base .. ':token', 'sealed', ARGV[3], 'mark', ARGV[4], 'expiresAt', ARGV[5])
            redis.call('PEXPIREAT', base .. ':token', ARGV[5])
            redis.call('DEL', base .. ':lease')
            return 1
            """;

    /** Arguments: account, lease, 1 when nothing was made with it. */
    static final String GIVE_BACK = """
            local base = 'account:' .. ARGV[1]
            if redis.call('GET', base .. ':lease') == ARGV[2] then
              redis.call('DEL', base .. ':lease')
            end
            if ARGV[3] == '1' then
              redis.call('ZREM', base .. ':made', ARGV[2])
            end
            return 1
            """;

    /** Arguments: account, kind, permit, most in a window, the window, the least time apart; in milliseconds. */
    static final String PERMIT = NOW + """
            local key = 'account:' .. ARGV[1] .. ':permits:' .. ARGV[2]
            redis.call('ZREMRANGEBYSCORE', key, 0, now - ARGV[5])
            local wait = 0
            if redis.call('ZCARD', key) >= tonumber(ARGV[4]) then
              local first = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')
              wait = first[2] + ARGV[5] - now
            end
            local last = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')
            if last[2] then
              wait = math.max(wait, last[2] + ARGV[6] - now)
            end
            if wait > 0 then
              return math.ceil(wait)
            end
            redis.call('ZADD', key, now, ARGV[3])
            redis.call('PEXPIRE', key, ARGV[5])
            return 0
            """;

    private AccountScripts() {}
}
