package net.healix360.engage.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.part.Probe;
import net.healix360.engage.launcher.part.ProcessSpec;
import net.healix360.engage.launcher.part.Readiness;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Ports;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.ProcessId;
import net.healix360.engage.launcher.state.RunState;
import net.healix360.engage.launcher.state.StateFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartStarterTest {
    @TempDir
    Path directory;

    private Home home;
    private StateFile state;
    private Processes processes;
    private PartStarter starter;

    @BeforeEach
    void startFromNothing() {
        home = new Home(directory);
        state = new StateFile(home);
        processes = new Processes(home, state);
        starter = new PartStarter(
                processes, new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
    }

    @Test
    void aPartThatDiesWhileStartingIsNamedWithItsLastWords() throws IOException {
        Part part = part("echo 'the disk is full'; sleep 0.3; exit 3", () -> Readiness.notReady("not yet"));

        assertThatThrownBy(() -> starter.start(part))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("platform")
                .hasMessageContaining("died while starting")
                .hasMessageContaining("the disk is full");
    }

    @Test
    void aStartedProcessIsWrittenDownSoThatAnotherShellCanEndIt() throws Exception {
        Part part = part("sleep 60", () -> Readiness.READY);
        try {
            starter.start(part);

            assertThat(state.read().part("platform").map(PartState::running)).contains(true);
        } finally {
            processes.of(part).ifPresent(process -> process.signal("KILL"));
        }
    }

    @Test
    void aPartThatStillRunsIsNotStartedTwice() throws Exception {
        Part part = part("exit 1", () -> Readiness.READY);
        processes.adopt(part, ProcessId.own());

        starter.start(part);

        assertThat(processes.of(part)).contains(ProcessId.own());
    }

    @Test
    void aProcessInheritsNothingButTheBasics() throws Exception {
        Part part = part("env | cut -d= -f1 | sort | tr '\\n' ' '; sleep 0.3; exit 1", () -> Readiness.notReady("no"));

        assertThatThrownBy(() -> starter.start(part))
                .hasMessageContaining("OWN")
                .satisfies(failure -> assertThat(List.of(failure.getMessage()
                                .lines()
                                .reduce((a, b) -> b)
                                .orElseThrow()
                                .strip()
                                .split(" ")))
                        .isSubsetOf(
                                "HOME", "LANG", "LC_ALL", "LOGNAME", "OWN", "PATH", "PWD", "SHLVL", "TZ", "USER", "_",
                                "OLDPWD"));
    }

    private Part part(String script, Probe probe) throws IOException {
        Part part = new Part(
                "platform",
                Optional.empty(),
                URI.create("http://127.0.0.1:" + Ports.anyFree()),
                Optional.empty(),
                Set.of(),
                () -> new ProcessSpec(List.of("bash", "-c", script), Map.of("OWN", "1"), directory),
                probe,
                "TERM",
                0);
        state.write(new RunState(
                ProcessId.own(),
                RunState.Phase.STARTING,
                null,
                List.of(new PartState("platform", null, part.url(), null, "TERM", 0, null))));
        return part;
    }
}
