package net.healix360.engage.dispatcher.redis;

/** The spool's writes, each a script, so that what belongs together is written together or not at all. */
final class Scripts {

    /**
     * Drops what was seen, and appends the rest to its lane or to the quarantine of its route.
     * Arguments: seconds to remember keys, most held per route, then six per event.
     */
    static final String APPEND = """
            local results = {}
            for i = 3, #ARGV, 6 do
              local key, tenant, route = ARGV[i], ARGV[i + 1], ARGV[i + 2]
              if not redis.call('SET', 'seen:' .. key, '1', 'NX', 'EX', ARGV[1]) then
                results[#results + 1] = 'DUPLICATE'
              else
                local fields = {'k', key, 'r', route, 't', ARGV[i + 3], 'a', ARGV[i + 4], 'b', ARGV[i + 5]}
                if tenant == '' then
                  local place = redis.call('INCR', 'held:sequence') .. '-0'
                  redis.call('XADD', 'held:' .. route, 'MAXLEN', '~', ARGV[2], place, unpack(fields))
                  redis.call('ZADD', 'held', ARGV[i + 4], route)
                  results[#results + 1] = 'QUARANTINED'
                else
                  redis.call('XADD', 'lane:' .. tenant .. ':events', '*', unpack(fields))
                  redis.call('HINCRBY', 'lane:' .. tenant, 'appended', 1)
                  redis.call('SADD', 'lanes', tenant)
                  results[#results + 1] = 'ACCEPTED'
                end
              end
            end
            return results
            """;

    /** Moves held events to the end of a lane. Arguments: tenant, then route and place per event. */
    static final String MOVE = """
            local tenant = ARGV[1]
            local moved = 0
            for i = 2, #ARGV, 2 do
              local held = redis.call('XRANGE', 'held:' .. ARGV[i], ARGV[i + 1], ARGV[i + 1])
              if held[1] then
                redis.call('XADD', 'lane:' .. tenant .. ':events', '*', unpack(held[1][2]))
                redis.call('XDEL', 'held:' .. ARGV[i], ARGV[i + 1])
                redis.call('HINCRBY', 'lane:' .. tenant, 'appended', 1)
                redis.call('SADD', 'lanes', tenant)
                moved = moved + 1
              end
            end
            return moved
            """;

    /** Notes the last delivered place and how many were delivered with it. Arguments: tenant, place, count. */
    static final String DELIVERED = """
            redis.call('HSET', 'lane:' .. ARGV[1], 'position', ARGV[2])
            redis.call('HINCRBY', 'lane:' .. ARGV[1], 'delivered', ARGV[3])
            return 1
            """;

    /** Moves one event to the dead letters. Arguments: tenant, place, reason. */
    static final String BURY = """
            local event = redis.call('XRANGE', 'lane:' .. ARGV[1] .. ':events', ARGV[2], ARGV[2])
            if event[1] then
              local fields = event[1][2]
              fields[#fields + 1] = 'reason'
              fields[#fields + 1] = ARGV[3]
              redis.call('XADD', 'dead:' .. ARGV[1], 'MAXLEN', '~', 100000, '*', unpack(fields))
            end
            redis.call('HSET', 'lane:' .. ARGV[1], 'position', ARGV[2])
            redis.call('HINCRBY', 'lane:' .. ARGV[1], 'buried', 1)
            return 1
            """;

    private Scripts() {}
}
