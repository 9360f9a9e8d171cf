package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import net.healix360.engage.simulator.Stage;
import org.junit.jupiter.api.Test;

class RecordingFilesTest extends VendorWireTest {
    @Test
    void recordingOfTheSummaryIsPlayedWithoutAnyCredential() throws IOException, InterruptedException {
        callInState("priya", "ACW", 0.2);
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() == 1);
        String summary = receiver.arrivals("/summary").get(0).body().substring("data=".length());
        String url = Stage.read(URLDecoder.decode(summary, StandardCharsets.UTF_8))
                .path("AudioFile")
                .asText();
        HttpResponse<byte[]> reply = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("audio/mpeg");
        assertThat(reply.body()).startsWith(0xFF, 0xFB);
    }

    @Test
    void unknownRecordingIsNotFound() {
        assertThat(client.get("/recordings/helix_demo/helix_demo_9062175860395512_20250923103555.mp3", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void silenceLastsAsLongAsTheTalk() {
        double bytesPerSecond = SilentMp3.lasting(Duration.ofSeconds(60)).length / 60.0;
        assertThat(bytesPerSecond * 8).isBetween(31_000.0, 33_000.0);
    }
}
