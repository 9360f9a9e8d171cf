package net.healix360.engage.adapter.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.healix360.engage.wallboards.entity.WallboardKey;
import net.healix360.engage.wallboards.entity.WallboardLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WallboardsOnVolumeTest {
    private static final WallboardLink LINK = new WallboardLink(
            "1", "Floor 2", WallboardKey.make().hash(), "Asha Rao", Instant.parse("2026-04-10T06:30:00Z"));

    @TempDir
    private Path volume;

    @Test
    void whatWasPutIsThereAfterARestart() {
        shelf().put(List.of(LINK));

        assertThat(shelf().all()).containsExactly(LINK);
    }

    @Test
    void anEmptyVolumeHasNone() {
        assertThat(shelf().all()).isEmpty();
    }

    @Test
    void aBrokenFileOpensNothing() throws IOException {
        Files.writeString(volume.resolve("wallboards.json"), "{\"links\":[{\"id\":1}]}");

        assertThat(shelf().all()).isEmpty();
    }

    private WallboardsOnVolume shelf() {
        return new WallboardsOnVolume(volume.toString());
    }
}
