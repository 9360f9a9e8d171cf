package net.healix360.engage.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessIdTest {
    @Test
    void aRunningProcessIsAlive() {
        assertThat(ProcessId.own().isAlive()).isTrue();
    }

    @Test
    void aReusedPidIsNotTheProcessThatHadItBefore() {
        ProcessId own = ProcessId.own();

        assertThat(new ProcessId(own.pid(), own.startTicks() - 1).isAlive()).isFalse();
    }

    @Test
    void aSignalToAReusedPidReachesNobody() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "30").start();
        try {
            ProcessId real = ProcessId.of(stranger.pid()).orElseThrow();

            new ProcessId(real.pid(), real.startTicks() - 1).signal("KILL");

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void anEndedProcessIsNotAlive() throws Exception {
        Process process = new ProcessBuilder("sleep", "30").start();
        ProcessId id = ProcessId.of(process.pid()).orElseThrow();

        id.signal("USR1"); // INT is ignored by who was started in the background
        process.waitFor();

        assertThat(id.isAlive()).isFalse();
    }
}
