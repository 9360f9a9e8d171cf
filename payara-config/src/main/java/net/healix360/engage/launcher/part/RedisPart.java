package net.healix360.engage.launcher.part;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;

/**
 * An embedded Redis of its own.
 *
 * @param durable every write is on disk before it is acknowledged: the dispatcher's spool promises that
 */
public record RedisPart(String name, Optional<String> tenant, int port, String password, boolean durable) {

    public Part in(Home home, Path binaries) {
        URI url = URI.create("redis://127.0.0.1:" + port);
        return new Part(
                name,
                tenant,
                url,
                Optional.empty(),
                Set.of(),
                () -> prepare(home, binaries),
                new RedisProbe(url, password),
                "TERM",
                2);
    }

    private ProcessSpec prepare(Home home, Path binaries) throws IOException {
        Path data = PrivateFile.directory(home.data(name));
        Path config = home.scratch(name).resolve("redis.conf");
        PrivateFile.write(config, configuration(data));
        Path binary = new RedisBinary(binaries).unpack();
        return new ProcessSpec(List.of(binary.toString(), config.toString()), Map.of(), data);
    }

    String configuration(Path data) {
        return String.join(
                        "\n",
                        "bind 127.0.0.1",
                        "port " + port,
                        "dir \"" + data + '"',
                        "requirepass " + password,
                        "daemonize no",
                        "save \"\"",
                        "appendonly " + (durable ? "yes" : "no"),
                        "appendfsync always",
                        "maxmemory-policy noeviction",
                        "tcp-keepalive 60")
                + '\n';
    }
}
