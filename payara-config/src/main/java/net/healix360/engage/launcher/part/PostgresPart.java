package net.healix360.engage.launcher.part;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.state.ProcessId;

/** The embedded platform's Postgres: its cluster is made once and kept; a crash is recovered from by Postgres itself. */
public record PostgresPart(int port, String password) {
    public static final String NAME = "postgres";
    public static final String USER = "engage";

    public Part in(Home home, Path binaries) {
        URI url = URI.create("postgresql://127.0.0.1:" + port + "/postgres");
        return new Part(
                NAME,
                Optional.empty(),
                url,
                Optional.empty(),
                Set.of(),
                () -> prepare(home, binaries),
                new PostgresProbe(url, password),
                "INT", // a fast shutdown: TERM would wait for clients to leave
                2);
    }

    private ProcessSpec prepare(Home home, Path binaries) throws IOException {
        Path programs = new PostgresBinaries(binaries).unpack();
        Path data = PrivateFile.directory(home.data(NAME)).resolve("cluster");
        Unprivileged user = Unprivileged.detect();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(programs, data, user);
        }
        forgetStranger(data.resolve("postmaster.pid"));
        return new ProcessSpec(
                user.command(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "shared_buffers=64MB",
                        "-c",
                        "max_connections=60",
                        "-c",
                        "timezone=UTC"),
                Map.of(),
                data);
    }

    private void initialise(Path programs, Path data, Unprivileged user) throws IOException {
        Home.deleteTree(data);
        PrivateFile.directory(data);
        Path passwordFile = data.resolveSibling("password");
        PrivateFile.write(passwordFile, password);
        user.own(data.getParent());
        Process initdb = new ProcessBuilder(user.command(
                        programs.resolve("bin/initdb").toString(),
                        "-D",
                        data.toString(),
                        "-U",
                        USER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "-E",
                        "UTF8",
                        "--no-locale",
                        "--no-sync"))
                .redirectErrorStream(true)
                .start();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (initdb.waitFor() != 0) {
                Home.deleteTree(data);
                throw new IOException("initdb failed: " + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while making the Postgres cluster", e);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /**
     * After a crash of the machine the pid in the lock file may belong to a stranger, and Postgres would refuse to start. A dead pid is
     * left to Postgres: its file says how to find the shared memory of workers that outlived their server.
     */
    private static void forgetStranger(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lockFile).get(0).strip());
        boolean stranger = ProcessId.of(pid).isPresent()
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> !command.endsWith("/postgres"))
                        .isPresent();
        if (stranger) {
            Files.delete(lockFile);
        }
    }
}
