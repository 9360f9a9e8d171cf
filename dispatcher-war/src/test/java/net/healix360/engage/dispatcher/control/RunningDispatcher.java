package net.healix360.engage.dispatcher.control;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.PlainThreads;
import redis.clients.jedis.UnifiedJedis;

/** The dispatcher without its doors: everything between the vendor's text and the hospital's HTTP door, for real. */
final class RunningDispatcher implements AutoCloseable {
    static final String KEY = "a-key-of-the-dispatcher-for-tests-only";
    static final HospitalKeys KEYS = new HospitalKeys(KEY, Optional.empty());

    final Registry registry;
    final Registrar registrar;
    final Claims claims;
    final EventLog log;
    final Archive archive;
    final Tallies tallies = new Tallies();
    private final Leases leases;
    private final Delivery delivery;
    final Lanes lanes;
    private final Intake intake;

    RunningDispatcher(UnifiedJedis redis, Clock clock) {
        this(redis, clock, KEYS);
    }

    RunningDispatcher(UnifiedJedis redis, Clock clock, HospitalKeys keys) {
        this(EmbeddedRedis.spool(redis), clock, keys);
    }

    RunningDispatcher(Spool spool, Clock clock) {
        this(spool, clock, KEYS);
    }

    private RunningDispatcher(Spool spool, Clock clock, HospitalKeys keys) {
        archive = spool.archive();
        log = spool.log();
        registry = new Registry(clock);
        claims = spool.claims();
        leases = spool.leases();
        delivery = new Delivery(keys, clock);
        lanes = new Lanes(new PlainThreads(), log, leases, registry, delivery, tallies, clock);
        intake = new Intake(new PlainThreads(), log, registry, lanes, tallies, clock);
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
        abandon();
        leases.giveBackAll();
    }

    /** Stops working and gives nothing back, as one that lost its spool. */
    void abandon() {
        intake.stop();
        lanes.stop();
        delivery.close();
    }
}
