package net.healix360.engage.dispatcher.spool;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Settings of the Kafka clients that are the cluster's own affair, such as TLS and SASL, as a properties file. */
final class ClientFile {
    private ClientFile() {}

    /** @throws IllegalStateException when the file is named and cannot be read */
    static Map<String, String> read(Optional<String> path) {
        if (path.isEmpty()) {
            return Map.of();
        }
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(path.get()))) {
            settings.load(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "dispatcher.kafka.client-file names " + path.get() + ", which is no properties file to read",
                    unreadable);
        }
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
    }
}
