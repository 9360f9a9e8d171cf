package net.healix360.engage.launcher.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The boot profile's files: commands before boot, logging as JSON lines. */
record PayaraFiles(Path preboot, Path logging) {

    static PayaraFiles writeTo(Path directory) throws IOException {
        return new PayaraFiles(copy("preboot.txt", directory), copy("logging.properties", directory));
    }

    List<String> arguments(Path war, int port) {
        return List.of(
                "--deploy",
                war.toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                preboot.toString(),
                "--logproperties",
                logging.toString());
    }

    private static Path copy(String name, Path directory) throws IOException {
        Path target = Files.createDirectories(directory).resolve(name);
        try (InputStream profile = PayaraFiles.class.getResourceAsStream("/boot/" + name)) {
            Files.copy(profile, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}
