package net.healix360.engage.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path directory;

    @Test
    void withoutSettingsThePortsAreTheOnesOfTheContract() throws IOException {
        Ports ports = Ports.resolve(new Settings(Map.of(), directory), new Home(directory), List.of(), Map.of());

        assertThat(ports.of("sidecar-ramaiah")).isEqualTo(4101);
        assertThat(ports.of("dispatcher")).isEqualTo(4200);
    }

    @Test
    void zeroTakesFreePortsAndRemembersThem() throws IOException {
        Ports first = Ports.resolve(allFree(), new Home(directory), List.of(), Map.of());
        Ports second = Ports.resolve(allFree(), new Home(directory), List.of(), Map.of());

        for (PortSetting setting : PortSetting.ALL) {
            assertThat(first.of(setting.part())).isPositive().isEqualTo(second.of(setting.part()));
        }
    }

    @Test
    void aRememberedPortThatSomebodyElseHoldsIsReplaced() throws IOException {
        int before = Ports.resolve(allFree(), new Home(directory), List.of(), Map.of())
                .of("platform");
        try (ServerSocket stranger = new ServerSocket(before, 1, InetAddress.getLoopbackAddress())) {
            int after = Ports.resolve(allFree(), new Home(directory), List.of(), Map.of())
                    .of("platform");

            assertThat(after).isNotEqualTo(stranger.getLocalPort());
        }
    }

    @Test
    void aPortHeldByOurOwnPartIsKept() throws IOException {
        int before = Ports.resolve(allFree(), new Home(directory), List.of(), Map.of())
                .of("platform");
        try (ServerSocket ours = new ServerSocket(before, 1, InetAddress.getLoopbackAddress())) {
            int after = Ports.resolve(
                            allFree(), new Home(directory), List.of(), Map.of("platform", ours.getLocalPort()))
                    .of("platform");

            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void anAddedHospitalTakesFreePortsAndKeepsThemAlsoWhileItIsNotListed() throws IOException {
        List<Tenant> added = List.of(new Tenant("apollo", Map.of()));
        Ports first = Ports.resolve(allFree(), new Home(directory), added, Map.of());
        Ports.resolve(allFree(), new Home(directory), List.of(), Map.of());
        Ports again = Ports.resolve(allFree(), new Home(directory), added, Map.of());

        assertThat(first.of("sidecar-apollo")).isPositive().isEqualTo(again.of("sidecar-apollo"));
        assertThat(first.of("redis-apollo")).isPositive().isEqualTo(again.of("redis-apollo"));
    }

    @Test
    void nonsenseIsRefusedByName() {
        Settings settings = new Settings(Map.of("ENGAGE_PORT_PLATFORM", "70000"), directory);

        assertThatThrownBy(() -> Ports.resolve(settings, new Home(directory), List.of(), Map.of()))
                .hasMessageContaining("ENGAGE_PORT_PLATFORM=70000 is no port");
    }

    private Settings allFree() {
        Map<String, String> zeros =
                PortSetting.ALL.stream().collect(Collectors.toMap(PortSetting::variable, any -> "0"));
        return new Settings(zeros, directory);
    }
}
