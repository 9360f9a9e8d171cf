package net.healix360.engage.launcher.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.healix360.engage.launcher.settings.Home;

/** What is made once for a Payara Micro and a JDK: the unpacked runtime and the class cache trained on it. */
public final class BootImage {
    static final List<String> SHARED_FLAGS = List.of("-XX:+UseSerialGC", "-Xss512k");
    private final Jdk jdk;
    private final Path payaraJar;
    private final Path directory;
    private final MicroRuntime runtime;

    /** @param boots where images are kept, one directory for each key */
    public BootImage(Jdk jdk, Path payaraJar, Path boots) throws IOException {
        this.jdk = jdk;
        this.payaraJar = payaraJar;
        this.directory = boots.resolve(BootKey.of(jdk, payaraJar, boots).text());
        this.runtime = new MicroRuntime(directory.resolve("micro"));
    }

    public boolean made() {
        return Files.exists(complete());
    }

    /** Makes the image unless it is there; two processes that try at once make it once. */
    public void make(TrainingGround ground) throws IOException {
        Files.createDirectories(directory);
        try (FileChannel channel = FileChannel.open(
                        directory.resolveSibling(directory.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (made() || !lock.isValid()) {
                return;
            }
            Home.deleteTree(directory);
            Files.createDirectories(directory);
            unpack();
            runtime.writeStartJar();
            new Training(this, ground.sidecarWar()).run(directory.resolve("training"));
            if (jdk.classCache().remembersProfiles()) {
                new Rehearsal(this, ground).run(directory.resolve("rehearsal"));
            }
            Files.writeString(complete(), jdk.version() + System.lineSeparator());
        }
    }

    /** @return the whole command line of one Payara Micro in a fresh root */
    public List<String> command(Path root, int maxHeapMegabytes, List<String> jvmFlags, List<String> payara)
            throws IOException {
        Home.deleteTree(root);
        runtime.copyRoot(root);
        List<String> command = new ArrayList<>(List.of(jdk.java()));
        command.addAll(SHARED_FLAGS);
        command.add("-Xmx" + maxHeapMegabytes + "m");
        command.addAll(jvmFlags);
        command.addAll(runtime.arguments(root, payara));
        return command;
    }

    /** @return the flag that uses the best class cache there is; none when this JDK could not make one */
    public List<String> cacheFlags(TrainedFor work) {
        return Stream.of(work, TrainedFor.START)
                .map(this::cache)
                .filter(cache -> Files.exists(jdk.classCache().file(cache)))
                .findFirst()
                .map(cache -> List.of(jdk.classCache().useFlag(cache)))
                .orElse(List.of());
    }

    String recordFlag(TrainedFor work) {
        return jdk.classCache().recordFlag(cache(work));
    }

    private Path cache(TrainedFor work) {
        return directory.resolve(work.cache());
    }

    private void unpack() throws IOException {
        Command.run(
                List.of(
                        jdk.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        payaraJar.toString(),
                        "--rootdir",
                        runtime.directory().toString(),
                        "--outputlauncher"),
                directory.resolve("unpack.log"),
                java.util.Map.of());
    }

    private Path complete() {
        return directory.resolve("complete");
    }
}
