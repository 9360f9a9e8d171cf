package net.healix360.engage.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import net.healix360.engage.launcher.settings.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
    private static final PartState PLATFORM =
            new PartState("platform", null, URI.create("http://127.0.0.1:4000"), null, "TERM", 1, null);

    @TempDir
    Path directory;

    @Test
    void beforeTheFirstStartNothingRuns() {
        assertThat(new StateFile(new Home(directory)).read()).isEqualTo(RunState.NONE);
    }

    @Test
    void anotherShellReadsWhatTheLauncherWrote() {
        RunState state = new RunState(ProcessId.own(), RunState.Phase.STARTING, null, List.of(PLATFORM));

        new StateFile(new Home(directory)).write(state);

        assertThat(new StateFile(new Home(directory)).read()).isEqualTo(state);
    }

    @Test
    void aStartedProcessIsRemembered() {
        StateFile file = new StateFile(new Home(directory));
        file.write(new RunState(ProcessId.own(), RunState.Phase.STARTING, null, List.of(PLATFORM)));

        file.change(now -> now.withProcess("platform", ProcessId.own()));

        assertThat(file.read().part("platform").map(PartState::running)).contains(true);
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        new StateFile(new Home(directory)).write(RunState.NONE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("run/state.json"))))
                .isEqualTo("rw-------");
    }
}
