package net.healix360.engage.dispatcher.redis;

/** The spool's writes, each a script, so that what belongs together is written together or not at all. */
final class Scripts {

    /**
     * Drops what was seen, and appends the rest to the lane of who owns its route at the time of the event, else to the
     * quarantine of its route. Once an event of a hospital is held ({@code held:owners}), all that come later wait behind it
     * until the hospital claims again: clocks jump, and those of two dispatchers differ. Arguments: seconds to remember keys, most held per route, then five per event: key, route,
     * type, accepted at, body. Answers the lane's name, DUPLICATE or QUARANTINED for each.
     */
    static final String APPEND = """
            local results, untils, news = {}, {}, {}
            for i = 3, #ARGV, 5 do
              local key, route, at = ARGV[i], ARGV[i + 1], ARGV[i + 3]
              if redis.call('EXISTS', 'seen:' .. key) == 1 then
                results[#results + 1] = 'DUPLICATE'
              else
                local owner = redis.call('HGET', 'owners', route)
                if owner then
                  if not untils[owner] then
                    untils[owner] = redis.call('SISMEMBER', 'held:owners', owner) == 1 and 0
                        or tonumber(string.match(redis.call('HGET', 'claims', owner) or '0', '^%d+'))
                  end
                  if untils[owner] <= tonumber(at) then
                    untils[owner] = 0
                    redis.call('SADD', 'held:owners', owner)
                    owner = false
                  end
                end
                local place
                if owner then
                  place = redis.call('XADD', 'lane:' .. owner .. ':events', '*',
                      'k', key, 'r', route, 't', ARGV[i + 2], 'a', at, 'b', ARGV[i + 4])
                  news[owner] = (news[owner] or 0) + 1
                  place = owner .. '/' .. place
                else
                  place = redis.call('INCR', 'held:sequence') .. '-0'
                  redis.call('XADD', 'held:' .. route, 'MAXLEN', '~', ARGV[2], place,
                      'k', key, 'r', route, 't', ARGV[i + 2], 'a', at, 'b', ARGV[i + 4])
                  redis.call('ZADD', 'held', at, route)
                  place = '/' .. place .. '/' .. route
                end
                redis.call('SET', 'seen:' .. key, place, 'EX', ARGV[1])
                results[#results + 1] = owner or 'QUARANTINED'
              end
            end
            for owner, count in pairs(news) do
              redis.call('HINCRBY', 'lane:' .. owner, 'appended', count)
              redis.call('SADD', 'lanes', owner)
              redis.call('PUBLISH', 'news', owner)
            end
            return results
            """;

    /**
     * Notes the last delivered place and how many were delivered with it, unless the lane has moved on since the batch was
     * read. Arguments: tenant, place before, place, count.
     */
    static final String DELIVERED = """
            if (redis.call('HGET', 'lane:' .. ARGV[1], 'position') or '0-0') ~= ARGV[2] then
              return 0
            end
            redis.call('HSET', 'lane:' .. ARGV[1], 'position', ARGV[3])
            redis.call('HINCRBY', 'lane:' .. ARGV[1], 'delivered', ARGV[4])
            return 1
            """;

    /**
     * Moves one event to the dead letters, with the same condition. Arguments: tenant, place before, place, reason, seconds to
     * remember the key.
     */
    static final String BURY = """
            if (redis.call('HGET', 'lane:' .. ARGV[1], 'position') or '0-0') ~= ARGV[2] then
              return 0
            end
            local event = redis.call('XRANGE', 'lane:' .. ARGV[1] .. ':events', ARGV[3], ARGV[3])
            if event[1] then
              local fields = event[1][2]
              fields[#fields + 1] = 'reason'
              fields[#fields + 1] = ARGV[4]
              fields[#fields + 1] = 'p'
              fields[#fields + 1] = ARGV[3]
              local place = redis.call('XADD', 'dead:' .. ARGV[1], 'MAXLEN', '~', 100000, '*', unpack(fields))
              redis.call('SET', 'seen:' .. fields[2], ARGV[1] .. '/dead/' .. place, 'EX', ARGV[5])
            end
            redis.call('HSET', 'lane:' .. ARGV[1], 'position', ARGV[3])
            redis.call('HINCRBY', 'lane:' .. ARGV[1], 'buried', 1)
            return 1
            """;

    /**
     * Puts events at the end of the lanes they stood in, unless another live hospital owns their route. Arguments: now, seconds
     * to remember keys, then the keys. Answers REPLAYED, WAITING, QUARANTINED, FOREIGN or UNKNOWN for each.
     */
    static final String REPLAY = """
            local function after(a, b)
              local am, as = string.match(a, '(%d+)-(%d+)')
              local bm, bs = string.match(b, '(%d+)-(%d+)')
              am, bm = tonumber(am), tonumber(bm)
              return am > bm or (am == bm and tonumber(as) > tonumber(bs))
            end
            local function replay(key)
              local tenant, place = string.match(redis.call('GET', 'seen:' .. key) or '', '^([^/]*)/(.+)$')
              if not tenant then
                return 'UNKNOWN'
              elseif tenant == '' then
                return 'QUARANTINED'
              end
              local lane = 'lane:' .. tenant
              local dead = string.match(place, '^dead/(.+)$')
              local from = dead and 'dead:' .. tenant or lane .. ':events'
              local event = redis.call('XRANGE', from, dead or place, dead or place)[1]
              if not event then
                return 'UNKNOWN'
              elseif not dead and after(place, redis.call('HGET', lane, 'position') or '0-0') then
                return 'WAITING'
              end
              local fields = event[2]
              local owner = redis.call('HGET', 'owners', fields[4])
              if owner and owner ~= tenant then
                local claim = redis.call('HGET', 'claims', owner) or '0'
                if tonumber(string.match(claim, '^%d+')) > tonumber(ARGV[1]) then
                  return 'FOREIGN'
                end
              end
              local again = redis.call('XADD', lane .. ':events', '*', 'k', fields[2], 'r', fields[4],
                  't', fields[6], 'a', fields[8], 'b', fields[10], 'q', ARGV[1])
              return 'REPLAYED', tenant, again, dead
            end
            local results, news = {}, {}
            for i = 3, #ARGV do
              local result, tenant, place, dead = replay(ARGV[i])
              if tenant then
                redis.call('SET', 'seen:' .. ARGV[i], tenant .. '/' .. place, 'EX', ARGV[2])
                if dead then
                  redis.call('XDEL', 'dead:' .. tenant, dead)
                end
                news[tenant] = (news[tenant] or 0) + 1
              end
              results[#results + 1] = result
            end
            for tenant, count in pairs(news) do
              redis.call('HINCRBY', 'lane:' .. tenant, 'appended', count)
              redis.call('PUBLISH', 'news', tenant)
            end
            return results
            """;

    /**
     * Which events are the last held of these routes. Arguments: how many, then the routes. Answers route and place of each,
     * newest first.
     */
    static final String NEWEST_HELD = """
            local heads, found = {}, {}
            local function look(route, before)
              local event = redis.call('XREVRANGE', 'held:' .. route, before, '-', 'COUNT', 1)[1]
              heads[route] = event and {number = tonumber(string.match(event[1], '^%d+')), place = event[1]}
            end
            for i = 2, #ARGV do
              look(ARGV[i], '+')
            end
            while #found < 2 * tonumber(ARGV[1]) do
              local newest
              for route, event in pairs(heads) do
                if not newest or event.number > heads[newest].number then
                  newest = route
                end
              end
              if not newest then
                break
              end
              found[#found + 1] = newest
              found[#found + 1] = heads[newest].place
              look(newest, '(' .. heads[newest].place)
            end
            return found
            """;

    /** Takes or keeps a lease. Key: the lease; arguments: who, milliseconds. Answers 0 while another has it. */
    static final String HOLD = """
            local holder = redis.call('GET', KEYS[1])
            if holder and holder ~= ARGV[1] then
              return 0
            end
            redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
            return 1
            """;

    /** Gives a lease back. Key: the lease; argument: who. */
    static final String GIVE_BACK = """
            if redis.call('GET', KEYS[1]) == ARGV[1] then
              return redis.call('DEL', KEYS[1])
            end
            return 0
            """;

    private Scripts() {}
}
