package net.healix360.engage.adapter.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.healix360.engage.setup.ConfigStoreContract;
import net.healix360.engage.setup.control.ConfigStore;
import net.healix360.engage.setup.entity.ConfigKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest implements ConfigStoreContract {
    @TempDir
    private Path volume;

    private ConfigFiles files;

    @BeforeEach
    void open() {
        files = new ConfigFiles(volume.toString());
    }

    @Override
    public ConfigStore store() {
        return files;
    }

    @Test
    void aFileThatWasChangedByHandIsSeenAndABrokenOneIsNotUsed() throws IOException {
        Path file = volume.resolve("theme.json");
        Files.writeString(file, "{\"version\":1,\"brand\":{}}");
        assertThat(files.current(ConfigKind.THEME))
                .hasValueSatisfying(theme -> assertThat(theme.getInt("version")).isEqualTo(1));

        Files.writeString(file, "{\"version\":2,\"brand\":{\"name\":\"by hand\"}}");
        assertThat(files.current(ConfigKind.THEME))
                .hasValueSatisfying(theme -> assertThat(theme.getInt("version")).isEqualTo(2));

        Files.writeString(file, "{\"version\":3, half of it");
        assertThat(files.current(ConfigKind.THEME))
                .hasValueSatisfying(theme -> assertThat(theme.getInt("version")).isEqualTo(2));
    }
}
