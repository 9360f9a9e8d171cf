package net.healix360.engage.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes the demo hospitals again. */
@Command(name = "seed", mixinStandardHelpOptions = true, description = "Writes what is missing of the demo hospitals.")
final class Seed implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
