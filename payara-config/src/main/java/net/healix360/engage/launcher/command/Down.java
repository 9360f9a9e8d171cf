package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.Shutdown;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.RunState;
import net.healix360.engage.launcher.state.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops everything that was started from this data home. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stops everything; the data stays.")
final class Down implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Option(names = "--clean", description = "Also removes the data home: databases, volumes, secrets, logs.")
    private boolean clean;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.here();
        StateFile file = installation.state();
        RunState state = file.read();
        Progress progress = new Progress(System.out);
        if (!state.launcherAlive() && !state.anyPartRunning()) {
            progress.say("nothing runs");
        } else {
            stop(file, progress);
        }
        if (clean) {
            installation.home().delete();
            progress.say("removed " + installation.home().root());
        }
        return 0;
    }

    private static void stop(StateFile file, Progress progress) throws InterruptedException {
        RunState state = file.read();
        if (state.launcherAlive()) {
            state.launcher().signal("TERM");
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (state.launcherAlive() && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            state.launcher().signal("KILL");
        }
        RunState left = file.read();
        if (left.anyPartRunning()) {
            progress.say("the launcher is gone; ending the parts it left");
            Shutdown shutdown = new Shutdown();
            left.parts().stream()
                    .filter(PartState::running)
                    .forEach(part -> shutdown.add(part.process(), part.stopSignal(), part.stopRank()));
            shutdown.run();
        }
        file.write(new RunState(
                null,
                RunState.Phase.STOPPED,
                null,
                file.read().parts().stream().map(part -> part.withProcess(null)).toList()));
        progress.say("stopped");
    }
}
