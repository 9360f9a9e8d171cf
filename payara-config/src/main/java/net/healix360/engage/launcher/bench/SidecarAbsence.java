package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A sidecar is stopped while its hospital's events go on: as many as come in ten minutes, sent as fast as they are taken.
 * Measured from its return to its journal holding all of them.
 */
record SidecarAbsence(String tenant, int events) implements Measurement {
    private static final long LOOK_MILLIS = 50;

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        DispatcherDoor dispatcher = new DispatcherDoor(product);
        JournalAtHospital journal = new JournalAtHospital(product.operator(tenant));
        journal.skip();
        String pid = Long.toString(product.pid("sidecar-" + tenant));
        signal("-STOP", pid);
        FloodOutcome sent;
        try {
            sent = dispatcher.flood(tenant).count(events);
        } finally {
            signal("-CONT", pid);
        }
        long back = System.nanoTime();
        long all = journal.seen() + sent.acknowledged();
        while (journal.lastPosition() < all) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        double caughtUp = (System.nanoTime() - back) / 1e9;
        Map<Long, JournalAtHospital.Place> places = journal.read();
        JournalAtHospital.verify(sent, places);
        return List.of(String.format(
                Locale.ROOT,
                "after an absence of %,d events (10 minutes at 200/s): caught up %.1f s after the return",
                sent.acknowledged(),
                caughtUp));
    }

    private static void signal(String which, String pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", which, pid).inheritIO().start().waitFor();
    }
}
