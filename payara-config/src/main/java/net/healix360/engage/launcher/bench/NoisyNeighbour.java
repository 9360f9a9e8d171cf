package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What one hospital feels of another that sends ten times its share. */
record NoisyNeighbour(String quiet, String noisy, int rate, int seconds) implements Measurement {
    private static final int TIMES = 10;

    private record Felt(Percentiles accepted, Percentiles kept) {}

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        Felt alone = quietOne(product);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<FloodOutcome> noise =
                    thread.submit(() -> new DispatcherDoor(product).flood(noisy).atRate(TIMES * rate, seconds + 2));
            Felt beside = quietOne(product);
            noise.get();
            new DispatcherDoor(product).awaitEmptyLane(noisy);
            return List.of(String.format(
                    Locale.ROOT,
                    "%s at %d events/s: accepted p99 %.1f ms alone, %.1f ms beside %s's %,d events/s; journal p99 %.0f ms and %.0f ms",
                    quiet,
                    rate,
                    alone.accepted().millis(99),
                    beside.accepted().millis(99),
                    noisy,
                    TIMES * rate,
                    alone.kept().millis(99),
                    beside.kept().millis(99)));
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } finally {
            thread.shutdownNow();
        }
    }

    private Felt quietOne(Product product) throws IOException, InterruptedException {
        DispatcherDoor dispatcher = new DispatcherDoor(product);
        JournalAtHospital journal = new JournalAtHospital(product.operator(quiet));
        journal.skip();
        FloodOutcome sent = dispatcher.flood(quiet).atRate(rate, seconds);
        dispatcher.awaitEmptyLane(quiet);
        var places = journal.read();
        JournalAtHospital.verify(sent, places);
        return new Felt(sent.latency(), JournalAtHospital.latency(sent, places));
    }
}
