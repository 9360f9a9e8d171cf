package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutageTest extends VendorWireTest {
    @Test
    void vendorThatStoppedAnsweringLeavesRequestsHanging() {
        client.post("/sim/faults", "{\"stopAnswering\":true}");
        assertThatThrownBy(this::generateImpatiently).isInstanceOf(HttpTimeoutException.class);
        client.post("/sim/faults", "{}");
        assertThat(generateToken().has("token")).isTrue();
    }

    private void generateImpatiently() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(simulator.address().resolve("/ca_apis/CAToken/generateToken"))
                .timeout(Duration.ofMillis(500))
                .POST(HttpRequest.BodyPublishers.ofString(user("")))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
