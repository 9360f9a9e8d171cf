package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.time.Duration;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.StartFailure;
import net.healix360.engage.launcher.state.RunState;

/** The launcher that is at work in another process, as this command sees it. */
record RunningStack(Installation installation) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 300;

    boolean present() {
        return installation.state().read().launcherAlive();
    }

    /** A launcher that is still starting takes no hospital in. */
    void awaitStarted() throws InterruptedException, StartFailure {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (starting()) {
            if (System.nanoTime() > end) {
                throw new StartFailure("The launcher has been starting for " + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    void awaitPart(String name, Progress progress) throws IOException, InterruptedException, StartFailure {
        progress.say("waiting for " + name);
        long end = System.nanoTime() + PATIENCE.toNanos();
        String reason = "the launcher has not taken it in";
        while (System.nanoTime() < end && present()) {
            for (LiveStatus.PartStatus part : LiveStatus.ask(installation).parts()) {
                if (part.name().equals(name) && part.ready()) {
                    progress.say(name + " ready");
                    return;
                }
                reason = part.name().equals(name) ? part.reason() : reason;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new StartFailure(name + " is not ready: " + (present() ? reason : "the launcher has stopped") + ". See "
                + installation.home().log(name) + ". The same command goes on.");
    }

    void awaitGone(String tenant) throws InterruptedException, StartFailure {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (present() && runs(tenant)) {
            if (System.nanoTime() > end) {
                throw new StartFailure("The launcher does not let go of hospital " + tenant);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private boolean runs(String tenant) {
        return installation.state().read().parts().stream().anyMatch(part -> tenant.equals(part.tenant()));
    }

    private boolean starting() {
        RunState state = installation.state().read();
        return state.launcherAlive() && state.phase() == RunState.Phase.STARTING;
    }
}
