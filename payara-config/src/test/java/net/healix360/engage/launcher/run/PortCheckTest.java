package net.healix360.engage.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void theMessageNamesPortPartOwnerAndTheSettingThatHelps() {
        assertThat(PortCheck.message("sidecar-ramaiah", 4101, "pid 77 (java)"))
                .isEqualTo(
                        "Port 4101, wanted by sidecar-ramaiah, is taken by pid 77 (java). Stop that process, or choose"
                                + " another port: ENGAGE_PORT_SIDECAR_RAMAIAH=<port> (0 takes a free one).");
    }

    @Test
    void theOwnerOfAPortIsFound() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new PortOwner(socket.getLocalPort()).find())
                    .map(ProcessHandle::pid)
                    .contains(ProcessHandle.current().pid());
        }
    }
}
