package net.healix360.engage.launcher.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.launcher.part.ProcessSpec;
import net.healix360.engage.launcher.part.RedisPart;
import net.healix360.engage.launcher.settings.DispatcherKey;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Ports;

/**
 * A dispatcher with a Redis and a hospital of its own works for some seconds, once, so that the JDK can remember what
 * was hot, and compile that at once at the next start.
 */
record Rehearsal(BootImage image, TrainingGround ground) {
    private static final String PASSWORD = "rehearsal";
    private static final int HEAP_MEGABYTES = 256;
    private static final int MINUTES_TO_RECORD = 4;

    /** A failure costs speed and nothing else, so it is said and the start goes on with the common cache. */
    void run(Path directory) throws IOException {
        Files.createDirectories(directory);
        try {
            perform(directory);
            Home.deleteTree(directory);
        } catch (IOException noCache) {
            System.err.println("engage: the dispatcher was not trained and will be slow in its first seconds: "
                    + noCache.getMessage() + ", see " + directory);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the dispatcher was trained", e);
        }
    }

    private void perform(Path directory) throws IOException, InterruptedException {
        Home home = new Home(directory.resolve("home")).create();
        int redisPort = Ports.anyFree();
        ProcessSpec redis = new RedisPart("redis", Optional.empty(), redisPort, PASSWORD, true)
                .in(home, ground.binaries())
                .preparation()
                .prepare();
        int port = Ports.anyFree();
        VendorOnStage vendor = new VendorOnStage(port, new DispatcherKey("rehearsal"));
        PayaraProcess dispatcher =
                new PayaraProcess(ground.dispatcherWar(), port, HEAP_MEGABYTES, TrainedFor.EVENTS, Jit.FULL.flags());
        Process spool = start(redis, directory.resolve("redis.log"));
        try {
            Process part = start(
                    dispatcher.record(image, directory.resolve("dispatcher"), environment(redisPort, vendor)),
                    directory.resolve("dispatcher.log"));
            try {
                vendor.play(part);
                part.destroy();
                if (!part.waitFor(MINUTES_TO_RECORD, TimeUnit.MINUTES)) {
                    throw new IOException("its class cache was not recorded in " + MINUTES_TO_RECORD + " minutes");
                }
            } finally {
                part.descendants().forEach(ProcessHandle::destroyForcibly);
                part.destroyForcibly();
            }
        } finally {
            spool.destroyForcibly();
        }
    }

    private static Map<String, String> environment(int redisPort, VendorOnStage vendor) {
        return Map.of(
                "DISPATCHER_REDIS_URL",
                "redis://:" + PASSWORD + "@127.0.0.1:" + redisPort,
                "DISPATCHER_VENDOR_TOKEN",
                VendorOnStage.TOKEN,
                "DISPATCHER_OPERATOR_TOKEN",
                "rehearsal",
                "DISPATCHER_KEY",
                vendor.key().configured());
    }

    private static Process start(ProcessSpec spec, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(spec.command())
                .directory(spec.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(spec.environment());
        return builder.start();
    }
}
