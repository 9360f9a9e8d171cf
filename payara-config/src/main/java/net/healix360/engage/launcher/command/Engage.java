package net.healix360.engage.launcher.command;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The program behind the {@code engage} script. */
@Command(
        name = "engage",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Seed.class,
            TenantCommand.class,
            TelephonyCommand.class,
            Doctor.class,
            Bench.class,
            Certify.class,
            Image.class,
        },
        mixinStandardHelpOptions = true,
        description = "Helix Engage on this machine.")
public final class Engage {
    private Engage() {}

    public static void main(String[] args) {
        QuietLibraries.hush();
        IExecutionExceptionHandler plainMessage = (failure, line, parsed) -> {
            line.getErr()
                    .println("engage: "
                            + Optional.ofNullable(failure.getMessage()).orElse(failure.toString()));
            if (System.getenv("ENGAGE_TRACE") != null) {
                failure.printStackTrace(line.getErr());
            }
            return line.getCommandSpec().exitCodeOnExecutionException();
        };
        CommandLine line = new CommandLine(new Engage()).setExecutionExceptionHandler(plainMessage);
        System.exit(line.execute(args.length == 0 ? new String[] {"--help"} : args));
    }
}
