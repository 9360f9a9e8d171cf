package net.healix360.engage.dispatcher.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.healix360.engage.dispatcher.control.LaneTally;
import net.healix360.engage.dispatcher.control.LaneTally.Count;
import net.healix360.engage.dispatcher.control.Registry;
import net.healix360.engage.dispatcher.control.Spread;
import net.healix360.engage.dispatcher.control.Tallies;
import net.healix360.engage.dispatcher.entity.Tenant;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * The dispatcher in numbers by hospital, at {@code /metrics}. Events are counted by additions in memory, which are brought here once a
 * second; what is in Redis is read when somebody asks, and at most once a second ({@link LaneFigures}). Nobody's events have the
 * tenant {@code -}.
 */
@ApplicationScoped
public class DispatcherMetrics {
    private static final String PREFIX = "engage_dispatcher_";
    private static final double[] QUANTILES = {0.5, 0.95, 0.99};

    private final Map<Optional<Tenant>, Map<Count, Counter>> counters = new HashMap<>();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Tallies tallies;

    @Inject
    private Registry registry;

    @Inject
    private LaneFigures figures;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private Future<?> job;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        job = scheduler.scheduleWithFixedDelay(this::bring, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        job.cancel(false);
    }

    private synchronized void bring() {
        registry.all().forEach(registration -> tallies.of(Optional.of(registration.tenant())));
        tallies.all().forEach((owner, tally) -> {
            Map<Count, Counter> known = counters.computeIfAbsent(owner, name -> register(name, tally));
            known.forEach((count, counter) -> counter.inc(tally.of(count) - counter.getCount()));
        });
    }

    private Map<Count, Counter> register(Optional<Tenant> owner, LaneTally tally) {
        Tag tenant = new Tag("tenant", owner.map(Tenant::name).orElse("-"));
        Map<Count, Counter> registered = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            String name = PREFIX + count.name().toLowerCase(Locale.ROOT) + "_total";
            registered.put(count, metrics.counter(described(name, count.meaning()), tenant));
        }
        gauge("intake_waiting", "Events that wait to be written", tenant, () -> figures.waiting(owner));
        owner.ifPresent(lane -> ofLane(lane, tally, tenant));
        return registered;
    }

    private void ofLane(Tenant lane, LaneTally tally, Tag tenant) {
        gauge("lane_depth", "Events that wait for the hospital", tenant, () -> figures.depth(lane));
        gauge("lane_oldest_seconds", "How long the oldest of them waits", tenant, () -> figures.oldestSeconds(lane));
        gauge("lane_stuck", "1 while events wait and none is delivered", tenant, () -> figures.stuck(lane));
        quantiles("lag_milliseconds", "From accepted to delivered, in the last minutes", tenant, tally.lagMillis());
        quantiles("batch_size", "Events in a batch, in the last minutes", tenant, tally.batchSizes());
    }

    private void quantiles(String name, String meaning, Tag tenant, Spread spread) {
        for (double quantile : QUANTILES) {
            metrics.gauge(
                    described(PREFIX + name, meaning),
                    () -> spread.percentile(quantile),
                    tenant,
                    new Tag("quantile", Double.toString(quantile)));
        }
    }

    private void gauge(String name, String meaning, Tag tenant, Supplier<Long> figure) {
        metrics.gauge(described(PREFIX + name, meaning), figure, tenant);
    }

    private static Metadata described(String name, String meaning) {
        return Metadata.builder().withName(name).withDescription(meaning).build();
    }
}
