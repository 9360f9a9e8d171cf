package net.healix360.engage.launcher.run;

import java.time.Duration;
import net.healix360.engage.launcher.part.Part;

/** Watches one part for as long as the launcher lives, and starts it again when it dies. */
final class Keeper implements Runnable {
    private static final long LOOK_MILLIS = 250;
    private final Part part;
    private final Processes processes;
    private final PartStarter starter;
    private final Progress progress;
    private final Wake wake;
    private final Step.Action afterRestart;
    private final BackOff backOff = new BackOff();

    Keeper(
            Part part,
            Processes processes,
            PartStarter starter,
            Progress progress,
            Wake wake,
            Step.Action afterRestart) {
        this.part = part;
        this.processes = processes;
        this.starter = starter;
        this.progress = progress;
        this.wake = wake;
        this.afterRestart = afterRestart;
    }

    @Override
    public void run() {
        try {
            while (true) {
                long alive = System.nanoTime();
                while (processes.alive(part)) {
                    Thread.sleep(LOOK_MILLIS);
                }
                restart(Duration.ofNanos(System.nanoTime() - alive));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart(Duration lived) throws InterruptedException {
        Duration delay = backOff.afterDeath(lived);
        progress.say(part.name() + " died; starting it again in " + Progress.text(delay));
        pause(delay);
        try {
            starter.start(part);
            afterRestart.run();
        } catch (StartFailure e) {
            progress.say(e.getMessage());
        }
    }

    private void pause(Duration delay) throws InterruptedException {
        long requestedBefore = wake.requestedAt();
        long end = System.nanoTime() + delay.toNanos();
        while (System.nanoTime() < end && wake.requestedAt() == requestedBefore) {
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
