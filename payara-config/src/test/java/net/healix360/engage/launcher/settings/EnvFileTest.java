package net.healix360.engage.launcher.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvFileTest {
    @TempDir
    Path directory;

    @Test
    void whatIsWrittenReadsBackTheSame() throws IOException {
        Map<String, String> settings = Map.of("A", "plain", "B", "two words", "C", "it's $HOME", "D", "a=b==", "E", "");
        EnvFile file = new EnvFile(directory.resolve("x.env"));

        file.write(settings);

        assertThat(file.read()).isEqualTo(settings);
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path path = directory.resolve("x.env");

        new EnvFile(path).write(Map.of("A", "secret"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void aShellReadsTheSameValue() throws Exception {
        Path path = directory.resolve("x.env");
        new EnvFile(path).write(Map.of("A", "it's $HOME; `id`"));

        Process shell = new ProcessBuilder("sh", "-c", ". " + path + "; printf %s \"$A\"").start();

        assertThat(new String(shell.getInputStream().readAllBytes(), UTF_8)).isEqualTo("it's $HOME; `id`");
    }

    @Test
    void aValueWithALineBreakIsRefused() {
        assertThatThrownBy(() -> EnvFile.render(Map.of("A", "one\nB=two"))).hasMessageContaining("A has a line break");
    }

    @Test
    void commentsAndBlankLinesAreSkipped() throws IOException {
        Path path = Files.writeString(directory.resolve("x.env"), "# why\n\nA=1\n");

        assertThat(new EnvFile(path).read()).containsOnly(Map.entry("A", "1"));
    }
}
