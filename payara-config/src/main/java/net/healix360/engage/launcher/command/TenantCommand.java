package net.healix360.engage.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Hospitals come and go. */
@Command(
        name = "tenant",
        subcommands = {TenantAdd.class, TenantList.class, TenantDelete.class},
        mixinStandardHelpOptions = true,
        description = "Adds, lists and deletes hospitals.")
final class TenantCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add, list or delete");
    }
}
