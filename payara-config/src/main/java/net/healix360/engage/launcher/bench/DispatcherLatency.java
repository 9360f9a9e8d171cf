package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How soon an event is accepted, and how soon it is in the hospital's journal, at a steady rate. */
record DispatcherLatency(String tenant, int rate, int seconds) implements Measurement {
    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        DispatcherDoor dispatcher = new DispatcherDoor(product);
        JournalAtHospital journal = new JournalAtHospital(product.operator(tenant));
        journal.skip();
        FloodOutcome sent = dispatcher.flood(tenant).atRate(rate, seconds);
        dispatcher.awaitEmptyLane(tenant);
        var places = journal.read();
        JournalAtHospital.verify(sent, places);
        Percentiles accepted = sent.latency();
        Percentiles kept = JournalAtHospital.latency(sent, places);
        return List.of(String.format(
                Locale.ROOT,
                "at %,d events/s: accepted p50 %.1f ms, p99 %.1f ms; in the journal p50 %.0f ms, p99 %.0f ms",
                rate,
                accepted.millis(50),
                accepted.millis(99),
                kept.millis(50),
                kept.millis(99)));
    }
}
