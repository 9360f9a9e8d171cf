package net.healix360.engage.dispatcher.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.Claims;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.EventLogContract;
import net.healix360.engage.dispatcher.control.Leases;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.PlainThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RedisSpoolTest implements EventLogContract {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private UnifiedJedis redis;
    private EventLog log;
    private Leases mine;
    private Leases others;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
        mine = new RedisLeases(redis, new DispatcherId());
        others = new RedisLeases(redis, new DispatcherId());
        log = new RedisSpool(redis, new PlainThreads());
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Override
    public EventLog log() {
        return log;
    }

    @Override
    public Claims claims() {
        return new RedisClaims(redis);
    }

    @Override
    public Leases leases() {
        return mine;
    }

    @Override
    public Leases leasesOfAnother() {
        return others;
    }

    @Override
    public EventLog reopened() {
        redis.close();
        redis = REDIS.connect();
        return new RedisSpool(redis);
    }

    @Test
    void aSpoolThatCannotBeReachedPromisesNothing() {
        try (UnifiedJedis nobody = EmbeddedRedis.connectToNobody()) {
            EventLog unreachable = new RedisSpool(nobody);
            VendorEvent event = new VendorEvent("k", EventType.AGENT, Optional.of("priya"), Optional.empty(), "{}");
            List<EventLog.Entry> entries = List.of(new EventLog.Entry(event, NOON));

            assertThatThrownBy(() -> unreachable.append(entries)).isInstanceOf(EventLog.UnavailableException.class);
            assertThatThrownBy(() -> unreachable.pending(RAMAIAH, 1)).isInstanceOf(EventLog.UnavailableException.class);
            assertThatThrownBy(unreachable::lanes).isInstanceOf(EventLog.UnavailableException.class);
        }
        assertThat(log.lanes()).isEmpty();
    }
}
