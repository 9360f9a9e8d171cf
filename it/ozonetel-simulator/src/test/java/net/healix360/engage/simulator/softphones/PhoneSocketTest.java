package net.healix360.engage.simulator.softphones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.WireTest;
import org.junit.jupiter.api.Test;

class PhoneSocketTest extends WireTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aWrongPasswordIsNotAdmitted() {
        Phone phone = register("500964", "wrong");
        phone.hears("{\"event\":\"refused\"}");
        await().atMost(SOON).until(() -> phone.closedWith == 4401);
    }

    @Test
    void aRoutedCallRingsAndIsAnsweredOverTheWire() {
        Phone phone = register("500964", "secret");
        phone.hears("{\"event\":\"registered\"}");
        client.post("/sim/agents/priya/state", "{\"state\":\"Ready\"}");

        String ucid = client.post(
                        "/sim/calls", "{\"did\":\"" + Accounts.RAMAIAH_DID + "\",\"callerId\":\"9000000001\"}")
                .json()
                .path("ucid")
                .asText();
        phone.hears("{\"event\":\"incoming\",\"ucid\":\"" + ucid + "\",\"from\":\"9000000001\"}");
        phone.says("{\"order\":\"answer\",\"ucid\":\"" + ucid + "\"}");

        phone.hears("{\"event\":\"connected\",\"ucid\":\"" + ucid + "\"}");
        assertThat(state()).contains("\"softphone\":true").contains("IN_CALL");
        phone.says("{\"order\":\"hangUp\",\"ucid\":\"" + ucid + "\"}");
        phone.hears("{\"event\":\"ended\",\"ucid\":\"" + ucid + "\"}");
    }

    @Test
    void whoeverIsGoneHasNoPhone() {
        Phone phone = register("500964", "secret");
        phone.hears("{\"event\":\"registered\"}");
        phone.socket.abort();
        await().atMost(SOON).until(() -> !state().contains("\"softphone\":true"));
    }

    @Test
    void nonsenseIsRefused() {
        Phone phone = connect();
        phone.says("{oops");
        phone.hears("{\"event\":\"refused\"}");
    }

    private String state() {
        return Stage.read(client.get("/sim/state", Map.of()).body())
                .path("agents")
                .toString();
    }

    private Phone register(String extension, String password) {
        Phone phone = connect();
        phone.says("{\"order\":\"register\",\"extension\":\"" + extension + "\",\"password\":\"" + password + "\"}");
        return phone;
    }

    private Phone connect() {
        Phone phone = new Phone();
        URI address = URI.create(simulator.address().toString().replaceFirst("http", "ws") + "/sim/phone");
        phone.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, phone)
                .join();
        return phone;
    }

    /** A browser's end of the line. */
    private static final class Phone implements WebSocket.Listener {
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private volatile int closedWith;
        private WebSocket socket;

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            heard.add(text.toString());
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closedWith = status;
            return null;
        }

        void says(String order) {
            socket.sendText(order, true).join();
        }

        void hears(String event) {
            await(event).atMost(SOON).untilAsserted(() -> assertThat(heard).contains(event));
        }
    }
}
