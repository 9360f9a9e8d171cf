package net.healix360.engage.dispatcher.spool;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.Archive;
import net.healix360.engage.dispatcher.control.ClaimConflicts;
import net.healix360.engage.dispatcher.control.Claims;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.Leases;
import net.healix360.engage.dispatcher.control.Spool;
import net.healix360.engage.dispatcher.kafka.Cluster;
import net.healix360.engage.dispatcher.kafka.KafkaAccount;
import net.healix360.engage.dispatcher.redis.RedisArchive;
import net.healix360.engage.dispatcher.redis.RedisClaimConflicts;
import net.healix360.engage.dispatcher.redis.RedisClaims;
import net.healix360.engage.dispatcher.redis.RedisLeases;
import net.healix360.engage.dispatcher.redis.RedisSpool;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one spool that is configured; of the other nothing is made, nor any of its classes loaded. */
@ApplicationScoped
public class ChosenSpool {
    @Inject
    @ConfigProperty(name = "dispatcher.spool", defaultValue = "redis")
    private String chosen;

    @Inject
    @ConfigProperty(name = "dispatcher.kafka.bootstrap")
    private Optional<String> bootstrap;

    @Inject
    @ConfigProperty(name = "dispatcher.kafka.topic", defaultValue = "engage-spool")
    private String topic;

    @Inject
    @ConfigProperty(name = "dispatcher.kafka.client-file")
    private Optional<String> clientFile;

    @Inject
    private Instance<RedisSpool> redisLog;

    @Inject
    private Instance<RedisClaims> redisClaims;

    @Inject
    private Instance<RedisLeases> redisLeases;

    @Inject
    private Instance<RedisArchive> redisArchive;

    @Inject
    private Instance<RedisClaimConflicts> redisConflicts;

    @Resource
    private ManagedThreadFactory threads;

    private Spool spool;
    private Runnable end = () -> {};

    @Produces
    @ApplicationScoped
    EventLog log() {
        return spool().log();
    }

    @Produces
    @ApplicationScoped
    Claims claims() {
        return spool().claims();
    }

    @Produces
    @ApplicationScoped
    Leases leases() {
        return spool().leases();
    }

    @Produces
    @ApplicationScoped
    Archive archive() {
        return spool().archive();
    }

    @Produces
    @ApplicationScoped
    ClaimConflicts conflicts() {
        return spool().conflicts();
    }

    private synchronized Spool spool() {
        if (spool == null) {
            spool = switch (chosen) {
                case "redis" -> redis();
                case "kafka" -> kafka();
                default ->
                    throw new IllegalStateException(
                            "dispatcher.spool is \"" + chosen + "\": it must be redis or kafka");
            };
        }
        return spool;
    }

    private Spool redis() {
        return new Spool(
                redisLog.get(), redisClaims.get(), redisLeases.get(), redisArchive.get(), redisConflicts.get());
    }

    private Spool kafka() {
        String brokers = bootstrap.orElseThrow(() -> new IllegalStateException(
                "dispatcher.spool is kafka, so dispatcher.kafka.bootstrap must name its brokers, as"
                        + " host:port,host:port"));
        KafkaAccount account = KafkaAccount.open(new Cluster(brokers, topic, ClientFile.read(clientFile)), threads);
        end = account::close;
        return account.spool();
    }

    @PreDestroy
    void close() {
        end.run();
    }
}
