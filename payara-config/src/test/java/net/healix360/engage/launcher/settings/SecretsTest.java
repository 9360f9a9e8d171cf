package net.healix360.engage.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path directory;

    @Test
    void aSecretIsMadeOnceAndKept() throws IOException {
        ProductSecrets secrets = new ProductSecrets(new Home(directory));

        assertThat(secrets.vendorToken()).isEqualTo(secrets.vendorToken()).hasSize(43);
    }

    @Test
    void twoHospitalsShareNoSecret() throws IOException {
        ProductSecrets secrets = new ProductSecrets(new Home(directory));

        assertThat(secrets.sessionKey("ramaiah")).isNotEqualTo(secrets.sessionKey("global"));
        assertThat(secrets.storePassword("redis-ramaiah")).isNotEqualTo(secrets.storePassword("redis-global"));
    }

    @Test
    void passwordsCanBeReadAloudAndAreLongEnough() {
        assertThat(Stream.generate(Secrets::password).limit(50))
                .allMatch(password -> password.matches("[a-z]{6}-[a-z]{6}-\\d{2}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void vendorKeysHaveTheVendorsForm() {
        assertThat(Secrets.vendorKey()).matches("KK[0-9a-f]{32}");
    }
}
