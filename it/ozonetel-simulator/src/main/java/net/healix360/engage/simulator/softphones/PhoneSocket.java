package net.healix360.engage.simulator.softphones;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.time.EventLoop;

/**
 * {@code /sim/phone}: a browser registers an agent's phone. SIP without SIP: what a softphone of the vendor's says and hears, as JSON.
 *
 * <ul>
 *   <li>orders: {@code {order: "register", extension, password}}, then {@code {order: "answer"|"decline"|"hangUp", ucid}}
 *   <li>events: {@code {event: "registered"|"refused"|"replaced"}}, {@code {event: "incoming", ucid, from}},
 *       {@code {event: "connected"|"ended", ucid}}
 * </ul>
 */
public final class PhoneSocket implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REGISTRATION = "registration";

    private final EventLoop loop;
    private final AgentFloor floor;
    private final RegisteredPhones phones;
    /** A browser that reads slowly keeps nobody else waiting: the loop never sends itself. */
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "phones");
        thread.setDaemon(true);
        return thread;
    });

    public PhoneSocket(EventLoop loop, AgentFloor floor, RegisteredPhones phones) {
        this.loop = loop;
        this.floor = floor;
        this.phones = phones;
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        routes.ws("/sim/phone", this::configure);
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }

    private void configure(WsConfig socket) {
        socket.onConnect(WsContext::enableAutomaticPings);
        socket.onMessage(context -> {
            JsonNode order = read(context.message());
            loop.tell(() -> carryOut(context, order));
        });
        socket.onClose(context -> loop.tell(() -> registration(context).ifPresent(Registration::end)));
    }

    private void carryOut(WsContext context, JsonNode order) {
        String ucid = order.path("ucid").asText();
        Optional<Softphone> phone = registration(context).map(Registration::phone);
        switch (order.path("order").asText()) {
            case "register" -> signUp(context, order);
            case "answer" -> phone.ifPresent(found -> found.answer(ucid));
            case "decline" -> phone.ifPresent(found -> found.decline(ucid));
            case "hangUp" -> phone.ifPresent(found -> found.hangUp(ucid));
            default -> new SocketLine(context, sender).refused();
        }
    }

    private void signUp(WsContext context, JsonNode order) {
        SocketLine line = new SocketLine(context, sender);
        owner(order.path("extension").asText(), order.path("password").asText())
                .ifPresentOrElse(
                        agent -> context.attribute(REGISTRATION, new Registration(phones.register(agent, line), line)),
                        line::refused);
    }

    private Optional<Agent> owner(String extension, String password) {
        return floor.agents().stream()
                .filter(agent -> agent.profile().phone().equals(extension))
                .filter(agent ->
                        !password.isEmpty() && agent.profile().password().equals(password))
                .findFirst();
    }

    private static Optional<Registration> registration(WsContext context) {
        return Optional.ofNullable(context.attribute(REGISTRATION));
    }

    private static JsonNode read(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private record Registration(Softphone phone, PhoneLine line) {
        void end() {
            phone.detach(line);
        }
    }
}
