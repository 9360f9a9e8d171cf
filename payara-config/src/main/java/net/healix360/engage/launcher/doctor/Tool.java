package net.healix360.engage.launcher.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that building or testing needs.
 *
 * @param commands the names it goes by
 * @param oldest the smallest usable version, major times 100 plus minor
 */
record Tool(String name, List<String> commands, int oldest, String advice) {
    static final Tool MAVEN =
            new Tool("maven", List.of("mvn"), 308, "build needs Maven 3.8 or newer: apt-get install maven");
    static final Tool NODE = new Tool("node", List.of("node"), 2000, "build needs Node 20 or newer: see nodejs.org");
    static final Tool CHROMIUM = new Tool(
            "chromium",
            List.of("chromium", "chromium-browser", "google-chrome"),
            0,
            "browser tests need Chromium: apt-get install chromium");
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)[.\\w]*");

    Finding look() throws InterruptedException {
        for (String command : commands) {
            Matcher version = VERSION.matcher(ask(command));
            if (version.find()) {
                int number = Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2));
                return number >= oldest
                        ? Finding.ok(name, version.group())
                        : Finding.warn(name, version.group() + " is too old; " + advice);
            }
        }
        return Finding.warn(name, "not found; " + advice);
    }

    private static String ask(String command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command, "--version")
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException notInstalled) {
            return "";
        }
    }
}
