package net.healix360.engage.launcher.state;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a signal that {@link ProcessHandle} has no method for. */
record KillCommand(long pid, String signal) {

    void run() {
        try {
            new ProcessBuilder("kill", "-s", signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run kill (package procps or util-linux)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
