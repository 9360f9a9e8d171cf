package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.EventLoop;

/**
 * The live dashboard's own API, with which supervisors join calls. Ozonetel publishes none (reference/ozonetel.md §9.6): paths and
 * fields are invented, the manner is the vendor's, with HTTP 200 for everything.
 *
 * <ul>
 *   <li>{@code POST /dashboard/api/login {userName, apiKey}}: {@code {token, expiresIn}}, seconds; then as a bearer token:
 *   <li>{@code POST /dashboard/api/monitors {ucid, agentId}}: {@code {status, monitorId, sipNumber, sipPassword, mode}}
 *   <li>{@code POST /dashboard/api/monitors/{id}/dtmf {digit}}: 4 listens, 5 whispers to the agent, 6 barges in
 *   <li>{@code DELETE /dashboard/api/monitors/{id}}
 * </ul>
 */
public final class DashboardApi {
    private static final String BEARER = "Bearer ";
    private static final int LIFETIME_SECONDS = 3600;

    private final EventLoop loop;
    private final Simulation simulation;
    private final Tokens tokens;
    private final SupervisionDesk desk;

    public DashboardApi(EventLoop loop, Simulation simulation, InstantSource wall) {
        this.loop = loop;
        this.simulation = simulation;
        this.tokens = new Tokens(wall, "dashboard");
        this.desk = new SupervisionDesk(simulation);
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        routes.post("/dashboard/api/login", ctx -> answer(ctx, login(request(ctx))));
        routes.post("/dashboard/api/monitors", signedIn((request, id) -> desk.begin(request)));
        routes.post("/dashboard/api/monitors/{id}/dtmf", signedIn(desk::dial));
        routes.delete("/dashboard/api/monitors/{id}", signedIn((request, id) -> desk.end(id)));
    }

    private ObjectNode login(VendorRequest request) {
        boolean known = simulation.account().userName().equals(request.text("userName"))
                && simulation.account().apiKey().equals(request.text("apiKey"));
        return known
                ? Replies.empty().put("token", loop.ask(tokens::issue)).put("expiresIn", LIFETIME_SECONDS)
                : SupervisionDesk.error("Invalid userName or apiKey");
    }

    private Handler signedIn(BiFunction<VendorRequest, String, ObjectNode> order) {
        return ctx -> {
            VendorRequest request = request(ctx);
            String id = ctx.pathParamMap().getOrDefault("id", "");
            answer(ctx, loop.ask(() -> mistake(request)
                    .map(SupervisionDesk::error)
                    .orElseGet(() -> order.apply(request, id))));
        };
    }

    private Optional<String> mistake(VendorRequest request) {
        String authorization = request.authorization();
        if (!authorization.startsWith(BEARER)) {
            return Optional.of("Token Should Not be Null or Empty.");
        }
        return switch (tokens.standing(authorization.substring(BEARER.length()))) {
            case VALID -> Optional.empty();
            case EXPIRED -> Optional.of("Token Expired");
            case INVALID -> Optional.of("Invalid Token");
        };
    }

    private static VendorRequest request(Context ctx) {
        return VendorRequest.orEmpty(ctx);
    }

    private static void answer(Context ctx, ObjectNode reply) {
        ctx.contentType("application/json").result(reply.toString());
    }
}
