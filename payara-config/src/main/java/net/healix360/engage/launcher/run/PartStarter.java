package net.healix360.engage.launcher.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.part.Readiness;
import net.healix360.engage.launcher.state.ProcessId;

/** Starts one part and waits until it says itself that it is ready. */
final class PartStarter {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 200;
    private final Processes processes;
    private final Progress progress;

    PartStarter(Processes processes, Progress progress) {
        this.processes = processes;
        this.progress = progress;
    }

    void start(Part part) throws StartFailure, InterruptedException {
        long begin = System.nanoTime();
        ProcessId process = processes.of(part).filter(ProcessId::isAlive).orElse(null);
        boolean adopted = process != null;
        if (!adopted) {
            PortCheck.of(List.of(part));
            process = launch(part);
        }
        awaitReady(part, process, begin);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        progress.say(part.name() + (adopted ? " was running, ready" : " ready") + " (" + Progress.text(took) + ")");
    }

    private ProcessId launch(Part part) throws StartFailure, InterruptedException {
        try {
            return processes.start(part, part.preparation().prepare());
        } catch (IOException | IllegalStateException e) {
            throw new StartFailure(part.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void awaitReady(Part part, ProcessId process, long begin) throws StartFailure, InterruptedException {
        while (true) {
            Readiness answer = part.probe().ask();
            if (answer.ready() && process.isAlive()) {
                return;
            }
            if (processes.closed()) {
                throw new InterruptedException("stopping");
            }
            if (!process.isAlive()) {
                throw new StartFailure(
                        part.name() + " (pid " + process.pid() + ") died while starting; " + processes.lastWords(part));
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new StartFailure(part.name() + " is not ready after " + PATIENCE.toMinutes() + " minutes: "
                        + answer.reason() + System.lineSeparator() + processes.lastWords(part));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
