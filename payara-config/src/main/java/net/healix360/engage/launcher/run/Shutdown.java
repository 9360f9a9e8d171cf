package net.healix360.engage.launcher.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.healix360.engage.launcher.state.ProcessId;

/** Stops processes rank by rank, those of one rank at once, and ends by force what does not listen. */
public final class Shutdown {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(4);
    private static final long LOOK_MILLIS = 30;
    private final Duration patience;
    private final Map<Integer, List<Stopping>> ranks = new TreeMap<>();

    private record Stopping(ProcessId process, String signal, List<ProcessId> descendants) {
        boolean alive() {
            return process.isAlive() || descendants.stream().anyMatch(ProcessId::isAlive);
        }

        void kill() {
            process.signal("KILL");
            descendants.forEach(descendant -> descendant.signal("KILL"));
        }
    }

    public Shutdown() {
        this(USUAL_PATIENCE);
    }

    /** @param patience how long the processes of one rank may take before they are killed */
    Shutdown(Duration patience) {
        this.patience = patience;
    }

    public Shutdown add(ProcessId process, String signal, int rank) {
        ranks.computeIfAbsent(rank, any -> new ArrayList<>()).add(new Stopping(process, signal, process.descendants()));
        return this;
    }

    public void run() {
        for (List<Stopping> rank : ranks.values()) {
            rank.forEach(stopping -> stopping.process().signal(stopping.signal()));
            if (!gone(rank, patience)) {
                rank.forEach(Stopping::kill);
                gone(rank, patience);
            }
        }
    }

    private static boolean gone(List<Stopping> rank, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (rank.stream().anyMatch(Stopping::alive)) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
