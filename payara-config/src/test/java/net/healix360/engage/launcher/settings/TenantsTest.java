package net.healix360.engage.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.healix360.engage.launcher.settings.Tenants.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantsTest {
    @TempDir
    Path directory;

    private Home home;
    private Tenants tenants;

    @BeforeEach
    void aDataHome() throws IOException {
        home = new Home(directory);
        tenants = new Tenants(new Settings(Map.of(), directory), home);
    }

    @Test
    void aHospitalIsSeenByOthersWhenItsWorkspaceIsThere() throws IOException {
        tenants.prepare(Map.of("TENANT_NAME", "apollo", "TENANT_NUMBER", "1"));
        assertThat(tenants.all()).extracting(Tenant::name).containsExactly("ramaiah", "global");
        assertThat(tenants.findAdded("apollo")).isPresent();

        tenants.stage("apollo", Stage.SEEDED);

        assertThat(tenants.all()).extracting(Tenant::name).containsExactly("ramaiah", "global", "apollo");
    }

    @Test
    void addedHospitalsComeInTheOrderInWhichTheyCame() throws IOException {
        add("zeta", 1);
        add("alpha", 2);

        assertThat(tenants.all()).extracting(Tenant::name).endsWith("zeta", "alpha");
    }

    @Test
    void ownSettingsOfADemoHospitalDoNotMakeItAnAddedOne() throws IOException {
        PrivateFile.write(home.tenants().resolve("global.local.env"), "TENANT_ZONE=Asia/Dubai\n");

        assertThat(tenants.added()).isEmpty();
        assertThat(tenants.all()).hasSize(2);
    }

    @Test
    void aForgottenHospitalLeavesNoFile() throws IOException {
        add("apollo", 1);
        PrivateFile.write(home.tenants().resolve("apollo.env"), "A=1\n");

        tenants.forget("apollo");

        assertThat(tenants.all()).hasSize(2);
        try (var files = Files.list(home.tenants())) {
            assertThat(files).isEmpty();
        }
    }

    private void add(String name, int number) throws IOException {
        tenants.prepare(Map.of("TENANT_NAME", name, "TENANT_NUMBER", Integer.toString(number)));
        tenants.stage(name, Stage.ADDED);
    }
}
