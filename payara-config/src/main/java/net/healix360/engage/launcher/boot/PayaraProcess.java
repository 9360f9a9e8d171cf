package net.healix360.engage.launcher.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.part.ProcessSpec;
import net.healix360.engage.launcher.settings.Home;

/** One Payara Micro with one WAR, bound to loopback. */
public record PayaraProcess(Path war, int port, int maxHeapMegabytes, TrainedFor work, List<String> jvmFlags) {
    /** Named, or each use of the JSON API searches every class path for its library: 0.1 ms for every object that is written. */
    private static final String JSON_LIBRARY = "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl";

    /** A start fills whatever young generation it gets before it collects: a third of the heap would cost 60 MB more for good. */
    private static final String YOUNG_GENERATION = "-Xmn48m";

    public ProcessSpec prepare(BootImage image, Path scratch, Map<String, String> environment) throws IOException {
        return prepare(image, scratch, environment, image.cacheFlags(work));
    }

    /** As it would run, with the cache of its work being recorded. */
    ProcessSpec record(BootImage image, Path scratch, Map<String, String> environment) throws IOException {
        return prepare(image, scratch, environment, List.of(image.recordFlag(work)));
    }

    private ProcessSpec prepare(BootImage image, Path scratch, Map<String, String> environment, List<String> cacheFlags)
            throws IOException {
        Home.deleteTree(scratch);
        Path temporary = Files.createDirectories(scratch.resolve("tmp"));
        PayaraFiles files = PayaraFiles.writeTo(scratch);
        List<String> flags = new ArrayList<>(cacheFlags);
        flags.add("-Djava.net.preferIPv4Stack=true");
        flags.add("-Djava.io.tmpdir=" + temporary);
        flags.add(JSON_LIBRARY);
        flags.add(YOUNG_GENERATION);
        flags.add("-XX:+ExitOnOutOfMemoryError");
        flags.addAll(jvmFlags);
        return new ProcessSpec(
                image.command(scratch.resolve("root"), maxHeapMegabytes, flags, files.arguments(war, port)),
                environment,
                scratch);
    }
}
