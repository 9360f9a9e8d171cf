package net.healix360.engage.it.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources of every module that the root POM names. */
final class SourceTree {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?=package )");
    private static final int WORDS_OF_A_SENTENCE = 3;

    private SourceTree() {}

    static List<String> modules() {
        return MODULE.matcher(read(Module.root().resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    static Stream<Path> mainFiles() {
        return modules().stream().flatMap(module -> javaFiles(module, "src/main/java"));
    }

    /** Packages of production code; of a module that only tests, those of its tests. */
    static Stream<Path> packages() {
        return modules().stream().flatMap(module -> {
            List<Path> main = folders(module, "src/main/java");
            return main.isEmpty() ? folders(module, "src/test/java").stream() : main.stream();
        });
    }

    static boolean hasASentence(Path folder) {
        Path file = folder.resolve("package-info.java");
        return Files.isRegularFile(file) && isASentence(read(file));
    }

    static boolean isASentence(String packageInfo) {
        Matcher javadoc = JAVADOC.matcher(packageInfo);
        if (!javadoc.find()) {
            return false;
        }
        String text = javadoc.group(1).replace("*", " ").strip();
        return text.endsWith(".") && text.split("\\s+", -1).length >= WORDS_OF_A_SENTENCE;
    }

    static long lines(Path file) {
        return read(file).lines().count();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders(String module, String sources) {
        return javaFiles(module, sources).map(Path::getParent).distinct().toList();
    }

    private static Stream<Path> javaFiles(String module, String sources) {
        Path root = root(module, sources);
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root(String module, String sources) {
        return Module.root().resolve(module).resolve(sources);
    }
}
