package net.healix360.engage.launcher.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * An unpacked Payara Micro that many processes share, each with a root directory of its own.
 *
 * <p>Payara's own launch jar finds its root beside itself through the code source of a class. With a class cache that code source is
 * the one of the training run, so every process would work in the training directory. A jar that holds nothing but a manifest starts
 * the main class behind the launch jar, which takes the root as an argument.
 */
record MicroRuntime(Path directory) {
    private static final String MAIN_CLASS = "fish.payara.micro.impl.PayaraMicroImpl";

    Path startJar() {
        return directory.resolve("engage-start.jar");
    }

    void writeStartJar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        try (JarFile launch = new JarFile(directory.resolve("launch-micro.jar").toFile())) {
            Attributes original = launch.getManifest().getMainAttributes();
            attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
            attributes.put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
            // its own class path names the rest; naming both here hides services from JDK 17
            attributes.put(Attributes.Name.CLASS_PATH, "launch-micro.jar");
            attributes.putValue("Add-Opens", original.getValue("Add-Opens"));
            attributes.putValue("Add-Exports", original.getValue("Add-Exports"));
        }
        try (OutputStream file = Files.newOutputStream(startJar());
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.finish();
        }
    }

    /** Makes a clean root: a used one remembers its deployments and would deploy the old application again. */
    void copyRoot(Path root) throws IOException {
        for (String folder : List.of("config", "lib", "docroot", "META-INF")) {
            Path source = directory.resolve(folder);
            try (var paths = Files.walk(source)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Path target = root.resolve(directory.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target);
                    }
                }
            }
        }
    }

    List<String> arguments(Path root, List<String> payara) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Dfish.payara.micro.BootJar="
                        + directory.resolve("launch-micro.jar").toUri(),
                "-Dfish.payara.micro.UnpackDir=" + directory,
                "-jar",
                startJar().toString(),
                "--rootdir",
                root.toString()));
        arguments.addAll(payara);
        return arguments;
    }
}
