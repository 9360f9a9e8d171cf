package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import net.healix360.engage.simulator.delivery.EventPublisher;
import net.healix360.engage.simulator.delivery.Subscription;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.EventLoop;

/** The event subscription: own headers, plain text, two spellings of "doesn't" (reference/ozonetel.md §3.1 to §3.3). */
public final class SubscriptionApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventLoop loop;
    private final EventPublisher publisher;
    private final String userName;
    private final String apiKey;

    public SubscriptionApi(EventLoop loop, Simulation simulation) {
        this.loop = loop;
        this.publisher = simulation.publisher();
        this.userName = simulation.account().userName();
        this.apiKey = simulation.account().apiKey();
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        routes.post("/events/subscribe", authorized(this::subscribe));
        routes.get("/events/subscriptions/list", authorized(this::list));
        routes.post("/events/un-subscribe", authorized(this::unsubscribe));
    }

    private Handler authorized(Handler handler) {
        return ctx -> {
            if (apiKey.equals(ctx.header("api_key")) && userName.equals(ctx.header("username"))) {
                handler.handle(ctx);
            } else {
                ctx.status(HttpStatus.UNAUTHORIZED).result("Unauthorized");
            }
        };
    }

    private void subscribe(Context ctx) throws JsonProcessingException {
        JsonNode body = JSON.readTree(ctx.body());
        Subscription wanted = new Subscription(
                body.path("callEventsURL").asText(""),
                body.path("agentEventsURL").asText(""));
        if (wanted.isEmpty()) {
            ctx.status(HttpStatus.BAD_REQUEST).result("callEventsURL and agentEventsURL are required");
            return;
        }
        loop.tell(() -> publisher.subscribe(wanted));
        ctx.result("Subscription added successfully for User: " + userName);
    }

    private void list(Context ctx) {
        Subscription current = loop.ask(publisher::subscription);
        if (current.isEmpty()) {
            ctx.result("Subscription doesnt exists for User: " + userName);
            return;
        }
        ctx.contentType("application/json")
                .result(JSON.createObjectNode()
                        .put("agentEventsURL", current.agentEventsUrl())
                        .put("callEventsURL", current.callEventsUrl())
                        .toString());
    }

    private void unsubscribe(Context ctx) throws JsonProcessingException {
        String kind = JSON.readTree(ctx.body()).path("eventType").asText("");
        ctx.result(loop.ask(() -> cancel(kind)));
    }

    private String cancel(String kind) {
        Subscription current = publisher.subscription();
        boolean calls = kind.equals("call") || kind.equals("both");
        boolean agents = kind.equals("agent") || kind.equals("both");
        if (!(calls && current.wantsCalls()) && !(agents && current.wantsAgents())) {
            return "Subscription doesn't exists for User: " + userName;
        }
        Subscription rest = calls ? current.withoutCalls() : current;
        publisher.subscribe(agents ? rest.withoutAgents() : rest);
        return "Unsubscribed to " + kind + " events successfully for User: " + userName;
    }
}
