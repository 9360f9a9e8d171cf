package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import net.healix360.engage.launcher.boot.BootImage;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.product.Stack;
import net.healix360.engage.launcher.run.Launch;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.StartFailure;
import net.healix360.engage.launcher.state.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts what is not running and waits until all of it is ready. */
@Command(name = "up", mixinStandardHelpOptions = true, description = "Starts Helix Engage and waits until it is ready.")
final class Up implements Callable<Integer> {
    /** Set in the environment of the launcher that {@code --detach} leaves behind. */
    static final String DETACHED = "ENGAGE_DETACHED";

    @Option(names = "--detach", description = "Return when everything is ready; ./engage down stops it.")
    private boolean detach;

    @Option(names = "--no-day", description = "Do not begin the simulated working day.")
    private boolean noDay;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.here();
        installation.home().create();
        installation.requireArtefacts();
        if (installation.state().read().launcherAlive()) {
            return new AlreadyUp(installation).call();
        }
        if (detach) {
            return new DetachedLaunch(installation, noDay).call();
        }
        Optional<HomeLock> lock = HomeLock.launcher(installation.home());
        if (lock.isEmpty()) {
            return new AlreadyUp(installation).call();
        }
        try (HomeLock held = lock.get()) {
            return launch(installation);
        }
    }

    private int launch(Installation installation) throws IOException, InterruptedException {
        Progress progress = new Progress(System.out);
        BootImage image = installation.bootImage();
        if (!image.made()) {
            progress.say("training the class cache for this JDK (once)");
            image.make(installation.trainingGround());
            progress.say("class cache ready");
        }
        Stack stack = installation.stack();
        Seeding seeding = new Seeding(stack.addresses(), stack.tenants(), installation.home(), progress);
        try {
            new Launch(installation, stack, progress, !noDay, seeding::ifNeeded).up();
        } catch (StartFailure e) {
            System.err.println("engage: " + e.getMessage());
            return 1;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 1;
        }
        progress.say("ready");
        if (System.getenv(DETACHED) == null) {
            new Summary(installation).print();
            System.out.println("Ctrl-C stops all of it.");
        }
        new CountDownLatch(1).await(); // until a signal: the shutdown hook stops the parts
        return 0;
    }
}
