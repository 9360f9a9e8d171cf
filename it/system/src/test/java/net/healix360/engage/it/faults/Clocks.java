package net.healix360.engage.it.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.Engage;

/**
 * Wall clocks of single processes that jump while they run, by libfaketime (Debian: {@code faketime}), which reads a file each
 * second. The launcher starts itself and its parts by {@code setsid}: another one before it in the path loads the library,
 * without its fix for old C libraries, by which all timed waits of a JVM would return at once.
 */
record Clocks(Path directory, Optional<Path> library) {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    /** A look at a clock that can be set takes 7 µs instead of 50 ns, which a start would feel. */
    private static final Duration TRUE_AT_FIRST = Duration.ofSeconds(15);

    private static final String STARTER = """
            #!/bin/sh
            part=
            [ -z "$DISPATCHER_KEY" ] || part=dispatcher
            [ -z "$TENANT_NAME" ] || part=sidecar-$TENANT_NAME
            if [ -n "$part" ] && [ -f "%1$s/$part" ]; then
              export FAKETIME_TIMESTAMP_FILE="%1$s/$part" FAKETIME_CACHE_DURATION=1 FAKETIME_DONT_FAKE_MONOTONIC=1
              export FAKETIME_FORCE_MONOTONIC_FIX=0 NO_FAKE_STAT=1 FAKETIME_START_AFTER_SECONDS=%3$d LD_PRELOAD=%2$s
            fi
            exec "$(PATH=${PATH#"%1$s:"} command -v setsid)" "$@"
            """;

    static Clocks in(Path directory) {
        try (Stream<Path> files = Files.find(LIBRARIES, 3, (file, attributes) -> file.getFileName()
                .toString()
                .equals("libfaketimeMT.so.1"))) {
            return new Clocks(directory, files.findFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product with clocks that can be set; as it was where the library is missing. */
    Engage of(Engage engage, List<String> parts) {
        if (library.isEmpty()) {
            return engage;
        }
        try {
            Path starter = directory.resolve("setsid");
            Files.writeString(starter, STARTER.formatted(directory, library.get(), TRUE_AT_FIRST.toSeconds()));
            if (!starter.toFile().setExecutable(true)) {
                throw new IOException(starter + " cannot be made executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.forEach(part -> jump(part, 0));
        return engage.with("PATH", directory + ":" + System.getenv("PATH"));
    }

    boolean available() {
        return library.isPresent();
    }

    /** Whether that process has run for long enough to believe in another time. */
    static boolean canJump(long pid) {
        Duration second = Duration.ofSeconds(1);
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .filter(start -> start.plus(TRUE_AT_FIRST).plus(second).isBefore(Instant.now()))
                .isPresent();
    }

    /** From about a second on, that part's clock is so far from the machine's. */
    void jump(String part, int seconds) {
        try {
            Path draft = directory.resolve(part + ".new");
            Files.writeString(draft, (seconds < 0 ? "" : "+") + seconds + "\n");
            Files.move(draft, directory.resolve(part), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library leaves behind when its process is killed. */
    void forget(long pid) {
        for (String name : List.of("faketime_shm_" + pid, "sem.faketime_sem_" + pid)) {
            try {
                Files.deleteIfExists(Path.of("/dev/shm").resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
