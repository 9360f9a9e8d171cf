package net.healix360.engage.launcher.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.seed.Credentials;
import net.healix360.engage.launcher.seed.WorkspaceTarget;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Ports;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Settings;
import net.healix360.engage.launcher.settings.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTargetsTest {
    @TempDir
    Path directory;

    @Test
    void withoutAnySettingTheEmbeddedPlatformIsMeant() throws IOException {
        WorkspaceTarget target = target(Map.of());

        assertThat(target.platform()).hasToString("http://127.0.0.1:4000");
        assertThat(target.origin()).hasToString("http://ramaiah.engage.localhost:4101");
        assertThat(target.admin().email()).isEqualTo("admin@ramaiah.example");
    }

    @Test
    void aRealPlatformsWorkspaceIsUnderItsFrontDomain() throws IOException {
        WorkspaceTarget target =
                target(Map.of("PLATFORM_URL", "https://api.crm.example", "PLATFORM_FRONT_DOMAIN", "app.crm.example"));

        assertThat(target.origin()).hasToString("https://ramaiah.app.crm.example");
    }

    @Test
    void aHospitalsOwnSettingsWinOverEverybodys() throws IOException {
        WorkspaceTarget target = target(Map.of(
                "PLATFORM_URL", "https://crm.example",
                "RAMAIAH_PLATFORM_ORIGIN", "https://ramaiah.hospital.example",
                "PLATFORM_ADMIN_EMAIL", "Everybody@crm.example",
                "PLATFORM_ADMIN_PASSWORD", "all",
                "RAMAIAH_PLATFORM_ADMIN_PASSWORD", "own"));

        assertThat(target.origin()).hasToString("https://ramaiah.hospital.example");
        assertThat(target.admin()).isEqualTo(new Credentials("everybody@crm.example", "own"));
    }

    @Test
    void anAddressThatIsNoDomainNeedsTheFrontDomain() {
        assertThatThrownBy(() -> target(Map.of("PLATFORM_URL", "http://127.0.0.1:3000")))
                .hasMessageContaining("set PLATFORM_FRONT_DOMAIN");
    }

    private WorkspaceTarget target(Map<String, String> environment) throws IOException {
        Settings settings = new Settings(environment, directory);
        Home home = new Home(directory);
        Tenant tenant = new Tenant(
                "ramaiah",
                Map.of(
                        "TENANT_DISPLAY_NAME", "Ramaiah",
                        "PLATFORM_WORKSPACE_SUBDOMAIN", "ramaiah",
                        "TELEPHONY_DIDS", "918041763400"));
        Ports ports = Ports.resolve(settings, home, List.of(tenant), Map.of());
        return new WorkspaceTargets(new Addresses(new Externals(settings), ports, new ProductSecrets(home))).of(tenant);
    }
}
