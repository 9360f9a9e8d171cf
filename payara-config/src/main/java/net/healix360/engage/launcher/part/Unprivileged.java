package net.healix360.engage.launcher.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program that refuses to run as root. A user namespace without mappings is enough, and needs no second account; where the
 * kernel forbids those (many containers), the program runs as the unprivileged user {@value #NOBODY}.
 */
final class Unprivileged {
    private static final String NOBODY = "65534";
    private final List<String> prefix;
    private final boolean changesUser;

    private Unprivileged(List<String> prefix, boolean changesUser) {
        this.prefix = List.copyOf(prefix);
        this.changesUser = changesUser;
    }

    static Unprivileged detect() throws IOException {
        if (!"0".equals(run(List.of("id", "-u")).strip())) {
            return new Unprivileged(List.of(), false);
        }
        if (NOBODY.equals(run(List.of("unshare", "-U", "id", "-u")).strip())) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        return new Unprivileged(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"), true);
    }

    List<String> command(String... command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        return all;
    }

    /** Gives a directory to the user that the program will run as. */
    void own(Path directory) throws IOException {
        if (changesUser) {
            run(List.of("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()));
        }
    }

    /** @return what the command printed, errors included; "" when there is no such command */
    private static String run(List<String> command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + command.get(0), e);
        }
    }
}
