package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Figures kept in {@code docs/benchmarks.md} with the machine and the day they were taken on. */
public record BenchmarkBook(Path file, Clock clock) {
    private static final String HEAD = """
            # Benchmarks

            Appended by `./engage bench NAME`, newest last. Compare figures of one machine only.
            """;

    public void append(String name, List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder(Files.exists(file) ? "" : HEAD);
        text.append("\n## ")
                .append(name)
                .append(", ")
                .append(LocalDate.now(clock))
                .append("\n\n");
        text.append(machine()).append("\n\n");
        lines.forEach(line -> text.append("* ").append(line).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String machine() throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "%d × %s, %s, load average %.1f at the end.",
                Runtime.getRuntime().availableProcessors(),
                field("/proc/cpuinfo", "model name"),
                "JDK " + Runtime.version(),
                load);
    }

    private static String field(String file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        }
    }
}
