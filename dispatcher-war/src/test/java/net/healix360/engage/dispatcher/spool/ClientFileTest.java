package net.healix360.engage.dispatcher.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheFileSaysIsHandedToTheClients() throws IOException {
        Path file = Files.writeString(folder.resolve("client.properties"), "security.protocol = SASL_SSL\n");

        assertThat(ClientFile.read(Optional.of(file.toString()))).containsEntry("security.protocol", "SASL_SSL");
    }

    @Test
    void noFileMeansNoFurtherSettings() {
        assertThat(ClientFile.read(Optional.empty())).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Optional<String> nowhere = Optional.of(folder.resolve("none").toString());

        assertThatThrownBy(() -> ClientFile.read(nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dispatcher.kafka.client-file")
                .hasMessageContaining(nowhere.get());
    }
}
