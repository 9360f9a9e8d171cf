package net.healix360.engage.launcher.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import net.healix360.engage.launcher.settings.PrivateFile;

/** A part's log: appended to, put aside at a start when it has grown large. */
public record PartLog(Path file) {
    private static final long LARGE = 10L * 1024 * 1024;
    private static final int KEPT = 3;
    private static final int TAIL_BYTES = 64 * 1024;

    public Path rotated() throws IOException {
        PrivateFile.directory(file.getParent());
        if (Files.exists(file) && Files.size(file) > LARGE) {
            for (int age = KEPT - 1; age >= 1; age--) {
                moveIfThere(aged(age), aged(age + 1));
            }
            moveIfThere(file, aged(1));
        }
        return file;
    }

    /** @return where the next process's lines begin */
    long end() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** @param begin where the lines of the process in question begin */
    String tail(int lines, long begin) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int from = (int) Math.min(bytes.length, Math.max(begin, bytes.length - TAIL_BYTES));
            List<String> all = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> "    " + new LogLine(line).readable())
                    .toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException unreadable) {
            return "(" + file + " cannot be read: " + unreadable.getMessage() + ")";
        }
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
