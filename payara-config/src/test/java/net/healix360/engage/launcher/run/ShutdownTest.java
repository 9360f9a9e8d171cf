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
        Process second = shell("trap 'kill -0 " + first.pid() + " 2>/dev/null && exit 7; exit 0' TERM; echo up;"
                + " while :; do sleep 0.02; done");

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
