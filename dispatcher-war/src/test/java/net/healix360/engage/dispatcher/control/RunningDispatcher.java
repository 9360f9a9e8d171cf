package net.healix360.engage.dispatcher.control;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.PlainThreads;
import net.healix360.engage.dispatcher.redis.DispatcherId;
import net.healix360.engage.dispatcher.redis.RedisClaims;
import net.healix360.engage.dispatcher.redis.RedisLeases;
import net.healix360.engage.dispatcher.redis.RedisSpool;
import redis.clients.jedis.UnifiedJedis;

/** The dispatcher without its doors: everything between the vendor's text and the hospital's HTTP door, for real. */
final class RunningDispatcher implements AutoCloseable {
    static final HospitalKeys KEYS = new HospitalKeys("a-key-of-the-dispatcher-for-tests-only");

    final Registry registry;
    final Registrar registrar;
    final Claims claims;
    final EventLog log;
    private final Leases leases;
    private final Delivery delivery;
    private final Lanes lanes;
    private final Intake intake;

    RunningDispatcher(UnifiedJedis redis, Clock clock) {
        log = new RedisSpool(redis, new PlainThreads());
        registry = new Registry(clock);
        claims = new RedisClaims(redis);
        leases = new RedisLeases(redis, new DispatcherId());
        delivery = new Delivery(KEYS, clock);
        lanes = new Lanes(new PlainThreads(), log, leases, registry, delivery, clock);
        intake = new Intake(new PlainThreads(), log, registry, lanes, clock);
        registrar = new Registrar(claims, registry, lanes, clock);
        intake.start();
    }

    /** As at the start of a process: what the spool knows is known, and lanes hear what others append. */
    RunningDispatcher restored() {
        registrar.refresh();
        lanes.begin();
        return this;
    }

    /** The vendor posts this; completes when it would get its 200. */
    CompletableFuture<Acceptance> vendorSends(String body) {
        try {
            return intake.accept(VendorEventReader.read(EventType.AGENT, body));
        } catch (MalformedEventException malformed) {
            return CompletableFuture.failedFuture(malformed);
        }
    }

    Set<RouteKey> register(Tenant tenant, URI url, String... agents) {
        return registrar.register(new Registration(tenant, url, Set.of(agents), Set.of(), Instant.EPOCH));
    }

    LaneState lane(Tenant tenant) {
        return lanes.states().stream()
                .filter(state -> state.tenant().equals(tenant.name()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        intake.stop();
        lanes.stop();
        leases.giveBackAll();
        delivery.close();
    }
}
