package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.run.PartLog;
import net.healix360.engage.launcher.state.RunState;

/** Leaves a launcher behind in a session of its own, and shows what it says until it is ready. */
final class DetachedLaunch {
    private static final long LOOK_MILLIS = 100;
    private final Installation installation;
    private final boolean noDay;
    private long shown;

    DetachedLaunch(Installation installation, boolean noDay) {
        this.installation = installation;
        this.noDay = noDay;
    }

    int call() throws IOException, InterruptedException {
        Path log = new PartLog(installation.home().log("launcher")).rotated();
        shown = Files.exists(log) ? Files.size(log) : 0;
        Process launcher = start(log);
        while (launcher.isAlive()) {
            show(log);
            RunState state = installation.state().read();
            boolean own = state.launcher() != null && state.launcher().pid() == launcher.pid();
            if (own && state.phase() == RunState.Phase.READY) {
                show(log);
                new Summary(installation).print();
                System.out.println("./engage down stops all of it.");
                return 0;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        show(log);
        return launcher.exitValue() == 0 ? 1 : launcher.exitValue();
    }

    private Process start(Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        ProcessHandle.Info self = ProcessHandle.current().info();
        command.add(self.command().orElseThrow());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Dengage.repository=" + installation.settings().repository(),
                "-jar",
                installation
                        .settings()
                        .artefact("payara-config/target/engage-launcher.jar")
                        .toString(),
                "up"));
        if (noDay) {
            command.add("--no-day");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put(Up.DETACHED, "true");
        return builder.start();
    }

    private void show(Path log) throws IOException {
        if (!Files.exists(log)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] news = new byte[(int) Math.max(0, file.length() - shown)];
            file.seek(shown);
            file.readFully(news);
            shown += news.length;
            System.out.print(new String(news, StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
