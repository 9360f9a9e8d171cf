package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Events from the vendor's request to the hospital's journal as fast as they are taken, every one verified there; then the
 * same events one by one through nginx to the same sidecar.
 */
record DispatcherThroughput(String tenant, int seconds) implements Measurement {
    private static final int WARM_SECONDS = 5;
    private static final int CONNECTIONS = 64;

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        DispatcherDoor dispatcher = new DispatcherDoor(product);
        JournalAtHospital journal = new JournalAtHospital(product.operator(tenant));
        FloodOutcome first = dispatcher.flood(tenant).asFastAsPossible(2 * WARM_SECONDS);
        dispatcher.awaitEmptyLane(tenant);
        journal.skip();
        PartCpu cpu = PartCpu.begin(product, "dispatcher", "redis-telephony", "sidecar-" + tenant);
        long begin = System.nanoTime();
        FloodOutcome sent = dispatcher.flood(tenant).asFastAsPossible(seconds);
        dispatcher.awaitEmptyLane(tenant);
        double delivered = sent.acknowledged() / ((System.nanoTime() - begin) / 1e9);
        String perEvent = cpu.perEvent(sent.acknowledged());
        JournalAtHospital.verify(sent, journal.read());
        double proxied = throughNginx(product, dispatcher);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "delivered, durable, in order, each verified: %,.0f events/s (%,d events; accepted %,.0f/s, request p50 %.1f ms, p99 %.1f ms; refused %d)",
                        delivered,
                        sent.acknowledged(),
                        sent.perSecond(),
                        sent.latency().millis(50),
                        sent.latency().millis(99),
                        sent.refused()),
                "processor time per event: " + perEvent,
                String.format(Locale.ROOT, "nginx, one by one to the same sidecar: %,.0f events/s", proxied),
                String.format(Locale.ROOT, "%.2f× nginx", delivered / proxied),
                String.format(
                        Locale.ROOT,
                        "fresh after its start: seconds 5 to 10 at %.0f %% of full speed",
                        100 * first.perSecondBetween(WARM_SECONDS, 2 * WARM_SECONDS) / sent.perSecond()));
    }

    private double throughNginx(Product product, DispatcherDoor dispatcher) throws IOException, InterruptedException {
        try (NginxProxy nginx = NginxProxy.before(product.url("sidecar-" + tenant))) {
            EventFlood flood = new EventFlood(
                    nginx.url().resolve("/api/supervisor/agent-event"),
                    dispatcher.agents(tenant),
                    CONNECTIONS,
                    new SignedEvents(product.signingSecret(tenant)));
            flood.asFastAsPossible(WARM_SECONDS);
            FloodOutcome sent = flood.asFastAsPossible(seconds);
            if (sent.refused() > 0) {
                throw new IOException("The sidecar refused " + sent.refused() + " events that came through nginx");
            }
            return sent.perSecond();
        }
    }
}
