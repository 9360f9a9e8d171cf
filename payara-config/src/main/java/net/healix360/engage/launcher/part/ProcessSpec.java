package net.healix360.engage.launcher.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One program to start. Secrets belong into the environment: arguments are readable by every user of the machine. */
public record ProcessSpec(List<String> command, Map<String, String> environment, Path directory) {
    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
