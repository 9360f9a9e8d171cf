package net.healix360.engage.launcher.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassCacheTest {
    @TempDir
    Path directory;

    @Test
    void jdk25HasTheAotCacheAndOlderOnesAnArchive() {
        assertThat(jdk(25).classCache()).isEqualTo(ClassCache.AOT);
        assertThat(jdk(24).classCache()).isEqualTo(ClassCache.APP_CDS);
        assertThat(jdk(17).classCache()).isEqualTo(ClassCache.APP_CDS);
    }

    @Test
    void anotherJdkOrAnotherPlaceNeedsAnotherImage() throws IOException {
        Path jar = Files.writeString(directory.resolve("payara-micro.jar"), "jar");
        BootKey key = BootKey.of(jdk(25), jar, directory);

        assertThat(BootKey.of(jdk(25), jar, directory)).isEqualTo(key);
        assertThat(BootKey.of(jdk(17), jar, directory)).isNotEqualTo(key);
        assertThat(BootKey.of(jdk(25), jar, directory.resolve("moved"))).isNotEqualTo(key);
    }

    private static Jdk jdk(int feature) {
        return new Jdk(Path.of("/opt/jdk"), feature, "version " + feature);
    }
}
