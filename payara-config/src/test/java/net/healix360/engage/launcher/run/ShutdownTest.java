package net.healix360.engage.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import net.healix360.engage.launcher.state.ProcessId;
import org.junit.jupiter.api.Test;

class ShutdownTest {
    @Test
    void whoDoesNotListenIsKilledWithItsChildren() throws IOException {
        Process stubborn = shell("trap '' TERM; sleep 60 & echo up; wait; wait; sleep 60");
        ProcessId parent = ProcessId.of(stubborn.pid()).orElseThrow();
        ProcessId child = parent.descendants().get(0);

        new Shutdown(Duration.ofMillis(300)).add(parent, "TERM", 0).run();

        assertThat(parent.isAlive()).isFalse();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void theNextRankWaitsUntilTheOneBeforeIsGone() throws IOException {
        Process first = shell("trap 'sleep 0.3; exit 0' TERM; echo up; while :; do sleep 0.02; done");
        // what is left of an ended process until its parent has looked at it is nobody any more
        Process second = shell("trap 'grep -qs \"State:.[^ZX]\" /proc/" + first.pid()
                + "/status && exit 7; exit 0' TERM; echo up; while :; do sleep 0.02; done");

        new Shutdown(Duration.ofSeconds(5))
                .add(ProcessId.of(second.pid()).orElseThrow(), "TERM", 1)
                .add(ProcessId.of(first.pid()).orElseThrow(), "TERM", 0)
                .run();

        assertThat(second.exitValue()).isZero();
    }

    /** @return when the script has printed its first line */
    private static Process shell(String script) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", script).start();
        assertThat(process.inputReader().readLine()).isEqualTo("up");
        return process;
    }
}
