package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of {@code NAME=value} lines, as shells, systemd and compose read them. */
public record EnvFile(Path path) {

    /** @return the settings in file order; empty when there is no such file */
    public Map<String, String> read() throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        if (!Files.exists(path)) {
            return settings;
        }
        for (String line : Files.readAllLines(path)) {
            int equals = line.indexOf('=');
            if (!line.isBlank() && !line.startsWith("#") && equals > 0) {
                settings.put(
                        line.substring(0, equals).strip(),
                        unquoted(line.substring(equals + 1).strip()));
            }
        }
        return settings;
    }

    /** Replaces the file at once, readable by its owner only. */
    public void write(Map<String, String> settings) throws IOException {
        PrivateFile.write(path, render(settings));
    }

    static String render(Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        settings.forEach((name, value) -> {
            if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("The value of " + name + " has a line break");
            }
            text.append(name).append('=').append(quoted(value)).append('\n');
        });
        return text.toString();
    }

    private static String quoted(String value) {
        return value.matches("[A-Za-z0-9_./:,@+=-]*") ? value : '\'' + value.replace("'", "'\\''") + '\'';
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1).replace("'\\''", "'") : value;
    }
}
