package net.healix360.engage.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path directory;

    @Test
    void aDirectoryThatIsNoDataHomeIsNeverRemoved() throws IOException {
        Files.writeString(directory.resolve("precious"), "");

        assertThatThrownBy(() -> new Home(directory).delete()).hasMessageContaining("nothing was removed");

        assertThat(directory.resolve("precious")).exists();
    }

    @Test
    void aDataHomeIsRemovedWithAllInIt() throws IOException {
        Home home = new Home(directory.resolve("home")).create();
        PrivateFile.write(home.secrets().resolve("account.env"), "A=1\n");

        home.delete();

        assertThat(home.root()).doesNotExist();
    }
}
