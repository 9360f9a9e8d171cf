package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Processor time of some parts between two moments, from the kernel's own count (user and system). */
final class PartCpu {
    private static final double TICKS_A_SECOND = 100;
    private static final int UTIME = 11;

    private final Map<String, Long> pids = new LinkedHashMap<>();
    private final Map<String, Long> before = new LinkedHashMap<>();

    private PartCpu() {}

    static PartCpu begin(Product product, String... parts) throws IOException {
        PartCpu cpu = new PartCpu();
        for (String part : parts) {
            cpu.pids.put(part, product.pid(part));
            cpu.before.put(part, ticks(product.pid(part)));
        }
        return cpu;
    }

    /** @return as in {@code dispatcher 61 µs, redis-telephony 9 µs} */
    String perEvent(int events) throws IOException {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, Long> part : pids.entrySet()) {
            double micros = (ticks(part.getValue()) - before.get(part.getKey())) / TICKS_A_SECOND * 1e6 / events;
            words.add(String.format(Locale.ROOT, "%s %.0f µs", part.getKey(), micros));
        }
        return String.join(", ", words);
    }

    private static long ticks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1]);
    }
}
