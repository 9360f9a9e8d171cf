package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VendorLineTest {
    private static final int NO_ANSWER = 0;
    private static final String KEY = "a1".repeat(32);
    private static final Telling TELLING = Telling.ofAgent(new Source("priya", "ramaiah"), 1, "Priya", "release");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private HttpServer dispatcher;
    private VendorLine line;

    @BeforeEach
    void open() throws IOException {
        dispatcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        dispatcher.createContext("/api/supervisor/agent-event", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            int status = answers.isEmpty() ? 200 : answers.poll();
            if (status != NO_ANSWER) {
                byte[] body = ("{\"id\":\"" + KEY + "\",\"status\":\"accepted\"}").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, heard.size() % 2 == 0 ? 0 : body.length); // 0: in chunks
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        dispatcher.start();
        line = new VendorLine(dispatcher.getAddress(), "secret");
    }

    @AfterEach
    void close() {
        line.close();
        dispatcher.stop(0);
    }

    @Test
    void theReceiptIsRead() {
        assertThat(line.tell(TELLING)).isEqualTo(new VendorLine.Receipt(KEY, "accepted"));
        assertThat(line.tell(TELLING)).isEqualTo(new VendorLine.Receipt(KEY, "accepted"));
        assertThat(line.repeats()).isZero();
    }

    @Test
    void whoGetsNoAnswerOrIsAskedToComeAgainSendsTheSameBytesAgain() {
        answers.addAll(List.of(503, NO_ANSWER, 404, 503));

        assertThat(line.tell(TELLING).key()).isEqualTo(KEY);
        assertThat(heard).hasSize(5).containsOnly(TELLING.body());
        assertThat(line.repeats()).isEqualTo(4);
    }

    @Test
    void aRefusalIsAFault() {
        answers.add(400);

        assertThatThrownBy(() -> line.tell(TELLING)).hasMessageContaining("400").hasMessageContaining("priya");
    }
}
