package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.StartFailure;
import picocli.CommandLine.Command;

/** Writes what is missing of the demo hospitals into the running platform. */
@Command(name = "seed", mixinStandardHelpOptions = true, description = "Writes what is missing of the demo hospitals.")
final class Seed implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException, StartFailure {
        Installation installation = Installation.here();
        boolean running = LiveStatus.ask(installation).parts().stream()
                .anyMatch(part -> part.name().equals("platform") && part.ready());
        if (!running) {
            throw new IllegalStateException("The embedded platform does not run. Start it with ./engage up");
        }
        new Seeding(installation.addresses(), installation.tenants(), new Progress(System.out)).always();
        return 0;
    }
}
