package net.healix360.engage.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import net.healix360.engage.launcher.settings.Home;
import redis.embedded.core.ExecutableProvider;

/** The redis-server program that the embedded-redis library carries, unpacked once: a running program cannot be overwritten. */
record RedisBinary(Path directory) {

    Path unpack() throws IOException {
        Path binary = directory.resolve("redis-server");
        synchronized (RedisBinary.class) {
            if (!Files.isExecutable(binary)) {
                Path draft = Files.createDirectories(directory.resolve("unpacking-redis"));
                Path unpacked = ExecutableProvider.newJarResourceProvider(draft.toFile())
                        .get()
                        .toPath();
                Files.move(unpacked, binary, StandardCopyOption.ATOMIC_MOVE);
                Home.deleteTree(draft);
            }
        }
        return binary;
    }
}
