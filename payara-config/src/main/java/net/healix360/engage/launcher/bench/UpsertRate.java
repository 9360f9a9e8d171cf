package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Upserts of sixty by a unique key: first records that are new, then the same ones again. */
final class UpsertRate implements Measurement {
    private static final ClosedLoop LOOP = new ClosedLoop(3, 10, 10);

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        PlatformWorkspace workspace = product.workspace();
        ClosedLoop.Outcome fresh = LOOP.run(number -> workspace.upsert(number, 0));
        long batches = workspace.batches();
        ClosedLoop.Outcome known = LOOP.run(number -> workspace.upsert(number % batches, number / batches + 1));
        return List.of(line("new records", fresh), line("known records", known));
    }

    private static String line(String which, ClosedLoop.Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "%,.0f records/s upserts of 60, %s (%d clients; a batch: p50 %.1f ms, p95 %.1f ms)",
                outcome.perSecond() * PlatformRecords.BATCH,
                which,
                LOOP.clients(),
                outcome.latency().millis(50),
                outcome.latency().millis(95));
    }
}
