package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.healix360.engage.it.fixture.Http;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private FaultProxy proxy;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        proxy = new FaultProxy(server.getAddress());
    }

    @AfterEach
    void close() {
        proxy.close();
        server.stop(0);
    }

    @Test
    void itHandsOnWhatIsAskedAndWhatIsAnswered() {
        assertThat(ask("x".repeat(100_000)).body()).hasSize(100_000);
    }

    @Test
    void whatIsAskedIsDoneAlsoWhenTheAnswerIsLost() {
        proxy.loseAnswers(true);

        assertThatThrownBy(() -> ask("one")).isInstanceOf(UncheckedIOException.class);
        Awaitility.await("it was asked").until(() -> asked.get() >= 1);
        proxy.heal();
        assertThat(ask("two").body()).isEqualTo("two");
    }

    @Test
    void itWorksAgainAfterACut() {
        ask("one");
        proxy.cut();

        Awaitility.await("a new connection")
                .ignoreExceptions()
                .until(() -> ask("two").body().equals("two"));
    }

    @Test
    void whoeverIsBehindItMayBeGone() {
        server.stop(0);

        assertThatThrownBy(() -> ask("one")).isInstanceOf(UncheckedIOException.class);
    }

    private Http.Answer ask(String body) {
        return Http.send("POST", proxy.url(), "text/plain", body, Map.of());
    }
}
