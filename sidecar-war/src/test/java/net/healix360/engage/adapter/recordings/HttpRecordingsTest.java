package net.healix360.engage.adapter.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import net.healix360.engage.callrecords.control.Pacing;
import net.healix360.engage.callrecords.control.Recordings.Audio;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.telephony.control.TelephonySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a host of its own that hands recordings out as the vendor's does. */
class HttpRecordingsTest {
    private static final byte[] SOUND = "sound of a call".getBytes(StandardCharsets.UTF_8);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private HttpServer host;
    private HttpRecordings recordings;

    @BeforeEach
    void start() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", this::answer);
        host.start();
        recordings = new HttpRecordings(settings(place()), new Pacing() {
            @Override
            public void pause(Duration time) {
                pauses.add(time);
            }
        });
    }

    @AfterEach
    void stop() {
        host.stop(0);
    }

    @Test
    void theSoundIsHandedOnWithItsTypeAndLength() throws IOException {
        Audio audio = recordings.open(address("/call.mp3"), Optional.empty());

        assertThat(read(audio)).isEqualTo(SOUND);
        assertThat(audio.partial()).isFalse();
        assertThat(audio.type()).isEqualTo("audio/mpeg");
        assertThat(audio.length()).hasValue(SOUND.length);
    }

    @Test
    void aPartIsAskedForAndHandedOn() throws IOException {
        Audio audio = recordings.open(address("/part.mp3"), Optional.of("bytes=0-4"));

        assertThat(asked).containsExactly("/part.mp3 bytes=0-4");
        assertThat(audio.partial()).isTrue();
        assertThat(audio.range()).contains("bytes 0-4/15");
        assertThat(read(audio)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-4,6-8", "bytes=0-4\r\nX-Other: 1", "elephants"})
    void aRangeThatIsNoneIsNotHandedOn(String range) {
        recordings.open(address("/call.mp3"), Optional.of(range));

        assertThat(asked).containsExactly("/call.mp3 null");
    }

    @Test
    void ofSeveralAddressesTheFirstCounts() {
        recordings.open(address("/call.mp3") + "," + address("/other.mp3"), Optional.empty());
        recordings.open(address("/call.mp3") + "->" + address("/other.mp3"), Optional.empty());

        assertThat(asked).containsExactly("/call.mp3 null", "/call.mp3 null");
    }

    @Test
    void aFileThatLagsIsAskedForOnceMore() throws IOException {
        assertThat(read(recordings.open(address("/late.mp3"), Optional.empty())))
                .isEqualTo(SOUND);
        assertThat(asked).hasSize(2);
        assertThat(pauses).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"/403, 404", "/404, 404", "/500, 502", "/302, 502", "/416, 416", "/page.html, 502", "/huge.mp3, 502"})
    void whatIsNoRecordingIsRefusedWithASentence(String path, int status) {
        Problem problem = refused(address(path));

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.detail()).endsWith(".").doesNotContain("http");
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        refused(address("/302"));

        assertThat(asked).containsExactly("/302 null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://recordings.example.org/call.mp3",
                "file:///etc/passwd",
                "ftp://recordings.kookoo.in/call.mp3",
                "nothing",
                ""
            })
    void nothingIsFetchedFromElsewhere(String address) {
        assertThat(refused(address).status()).isEqualTo(502);
        assertThat(asked).isEmpty();
    }

    @Test
    void anAddressWithSomebodyElsesHostBehindAnAtSignIsRefused() {
        assertThat(refused("http://" + place() + "@169.254.169.254/call.mp3").status())
                .isEqualTo(502);
    }

    @Test
    void aHostThatIsDownIsTold() {
        host.stop(0);

        assertThat(refused(address("/call.mp3")).status()).isEqualTo(504);
    }

    @Test
    void soundWithoutAnEndHasOne() {
        InputStream endless = new BoundedSound(new ByteArrayInputStream(new byte[100]), 64);

        assertThatThrownBy(endless::readAllBytes).isInstanceOf(IOException.class);
    }

    private Problem refused(String address) {
        return catchThrowableOfType(ProblemException.class, () -> recordings.open(address, Optional.empty()))
                .problem();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(path + " " + range);
        exchange.getResponseHeaders().add("Content-Type", path.endsWith(".html") ? "text/html" : "audio/mpeg");
        boolean first = asked.size() == 1;
        switch (path) {
            case "/late.mp3" -> send(exchange, first ? 404 : 200, SOUND);
            case "/part.mp3" -> {
                exchange.getResponseHeaders().add("Content-Range", "bytes 0-4/15");
                send(exchange, 206, "sound".getBytes(StandardCharsets.UTF_8));
            }
            case "/302" -> {
                exchange.getResponseHeaders().add("Location", address("/call.mp3"));
                send(exchange, 302, new byte[0]);
            }
            case "/huge.mp3" -> {
                exchange.sendResponseHeaders(200, HttpRecordings.LARGEST + 1);
                exchange.close();
            }
            default -> send(exchange, path.matches("/\\d+") ? Integer.parseInt(path.substring(1)) : 200, SOUND);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] read(Audio audio) throws IOException {
        try (InputStream sound = audio.sound()) {
            return sound.readAllBytes();
        }
    }

    private String place() {
        return "127.0.0.1:" + host.getAddress().getPort();
    }

    private String address(String path) {
        return "http://" + place() + path;
    }

    private static TelephonySettings settings(String allowed) {
        return new TelephonySettings() {
            @Override
            public List<String> pauseReasons() {
                return List.of();
            }

            @Override
            public Set<String> recordingHosts() {
                return Set.of(allowed, "recordings.kookoo.in");
            }

            @Override
            public String vendorText(String campaignName, Disposition disposition) {
                return "";
            }

            @Override
            public Optional<Disposition> disposition(String campaignName, String vendorText) {
                return Optional.empty();
            }
        };
    }
}
