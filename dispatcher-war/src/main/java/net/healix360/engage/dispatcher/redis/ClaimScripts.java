package net.healix360.engage.dispatcher.redis;

/** What hospitals do with their claims, each in one step with what is held for their routes. */
final class ClaimScripts {

    /**
     * Grants routes but for those of other live hospitals, unless events of them are still held: then a page of those goes to
     * the lane instead, the oldest over all routes. It is chosen here, one by one: who reads the routes from outside sees later
     * events of one without the earlier ones of another, and has to keep a page of each. Arguments: tenant, callback URL, now,
     * until, seconds to remember keys, events in a page, then the routes. Answers GRANTED and the refused routes, or WAITING.
     */
    static final String CLAIM = """
            local tenant, now = ARGV[1], tonumber(ARGV[3])
            local refused, granted, heads = {'GRANTED'}, {}, {}
            local function look(route)
              local event = redis.call('XRANGE', 'held:' .. route, '-', '+', 'COUNT', 1)[1]
              heads[route] = event and
                  {number = tonumber(string.match(event[1], '^%d+')), place = event[1], fields = event[2]}
              return heads[route]
            end
            local function move(route)
              local from, event = 'held:' .. route, heads[route]
              local place = redis.call('XADD', 'lane:' .. tenant .. ':events', '*', unpack(event.fields))
              redis.call('SET', 'seen:' .. event.fields[2], tenant .. '/' .. place, 'EX', ARGV[5])
              redis.call('XDEL', from, event.place)
              if not look(route) then
                redis.call('DEL', from)
                redis.call('ZREM', 'held', route)
              end
            end
            for i = 7, #ARGV do
              local route = ARGV[i]
              local owner = redis.call('HGET', 'owners', route)
              local other = owner and owner ~= tenant and redis.call('HGET', 'claims', owner)
              if other and tonumber(string.match(other, '^%d+')) > now then
                refused[#refused + 1] = route
              else
                granted[#granted + 1] = route
                look(route)
              end
            end
            if next(heads) then
              local moved = 0
              while moved < tonumber(ARGV[6]) do
                local oldest
                for route, event in pairs(heads) do
                  if not oldest or event.number < heads[oldest].number then
                    oldest = route
                  end
                end
                if not oldest then
                  break
                end
                move(oldest)
                moved = moved + 1
              end
              redis.call('HINCRBY', 'lane:' .. tenant, 'appended', moved)
              redis.call('SADD', 'lanes', tenant)
              redis.call('PUBLISH', 'news', tenant)
              return {'WAITING'}
            end
            for _, route in ipairs(redis.call('SMEMBERS', 'routes:' .. tenant)) do
              if redis.call('HGET', 'owners', route) == tenant then
                redis.call('HDEL', 'owners', route)
              end
            end
            redis.call('DEL', 'routes:' .. tenant)
            for _, route in ipairs(granted) do
              local before = redis.call('HGET', 'owners', route)
              if before then
                redis.call('SREM', 'routes:' .. before, route)
              end
              redis.call('HSET', 'owners', route, tenant)
              redis.call('SADD', 'routes:' .. tenant, route)
            end
            local revision = redis.call('INCR', 'claims:revision')
            redis.call('HSET', 'claims', tenant, ARGV[4] .. ' ' .. revision .. ' ' .. ARGV[2])
            redis.call('SREM', 'held:owners', tenant)
            redis.call('DEL', 'refused:' .. tenant)
            for i = 2, #refused do
              redis.call('HSET', 'refused:' .. tenant, refused[i], ARGV[3])
            end
            return refused
            """;

    /**
     * Makes a live claim longer. Arguments: tenant, now, until. Answers 0 when there is none, and when events of the hospital
     * are held: a new claim frees them.
     */
    static final String RENEW = """
            local claim = redis.call('HGET', 'claims', ARGV[1]) or '0'
            if tonumber(string.match(claim, '^%d+')) <= tonumber(ARGV[2])
                or redis.call('SISMEMBER', 'held:owners', ARGV[1]) == 1 then
              return 0
            end
            redis.call('HSET', 'claims', ARGV[1], ARGV[3] .. string.match(claim, ' .*$'))
            return 1
            """;

    /** Ends a claim now. Arguments: tenant. */
    static final String GIVE_UP = """
            local claim = redis.call('HGET', 'claims', ARGV[1])
            if claim then
              redis.call('HSET', 'claims', ARGV[1], '0' .. string.match(claim, ' .*$'))
              redis.call('DEL', 'refused:' .. ARGV[1])
            end
            return 1
            """;

    private ClaimScripts() {}
}
