package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.Wake;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.RunState;

/** What {@code up} does when a launcher is at work: hurry it on where a part has died, and wait with it. */
record AlreadyUp(Installation installation) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    int call() throws IOException, InterruptedException {
        Progress progress = new Progress(System.out);
        RunState state = installation.state().read();
        progress.say("already running"
                + (state.launcherAlive() ? " (launcher pid " + state.launcher().pid() + ")" : ""));
        List<String> dead = state.parts().stream()
                .filter(part -> !part.running())
                .map(PartState::name)
                .toList();
        if (state.phase() == RunState.Phase.READY && !dead.isEmpty()) {
            progress.say("starting what has died: " + String.join(", ", dead));
            Wake.of(installation.home()).request();
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            LiveStatus status = LiveStatus.ask(installation);
            if (status.ready()) {
                progress.say("ready");
                new Summary(installation).print();
                return 0;
            }
            RunState now = installation.state().read();
            if (!now.launcherAlive() || now.phase() == RunState.Phase.FAILED) {
                System.err.println("engage: the running launcher has stopped"
                        + (now.failure() == null ? "" : ": " + now.failure()));
                return 1;
            }
            Thread.sleep(300);
        }
        System.err.println("engage: not ready after " + PATIENCE.toMinutes() + " minutes: "
                + LiveStatus.ask(installation).reasons());
        return 1;
    }
}
