package net.healix360.engage.simulator.vendor;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;

/** Lets single endpoints fail, by exact path, before anything else looks at the request. */
public final class EndpointFaults {
    private final Map<String, EndpointFault> byPath = new TreeMap<>();
    private final RequestLog log;

    public EndpointFaults(RequestLog log) {
        this.log = log;
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        VendorPaths.ALL.forEach(path -> routes.before(path, this::strike));
    }

    /** Replaces all faults. */
    public synchronized void order(Map<String, EndpointFault> latest) {
        byPath.clear();
        byPath.putAll(latest);
    }

    public synchronized Map<String, EndpointFault> inForce() {
        return Map.copyOf(byPath);
    }

    private synchronized EndpointFault take(String path) {
        EndpointFault fault = byPath.get(path);
        if (fault != null) {
            EndpointFault rest = fault.once();
            if (rest.times() == 0) {
                byPath.remove(path);
            } else {
                byPath.put(path, rest);
            }
        }
        return fault;
    }

    private void strike(Context ctx) {
        EndpointFault fault = take(ctx.path());
        if (fault == null) {
            return;
        }
        switch (fault.kind()) {
            case RATE_LIMIT ->
                answer(ctx, HttpStatus.OK, Replies.limitExceeded().toString());
            case TOKEN_EXPIRED ->
                answer(ctx, HttpStatus.OK, Replies.refused("Token Expired").toString());
            case WRONG_MODE ->
                answer(
                        ctx,
                        HttpStatus.OK,
                        Replies.refused("Api Key Should Not be Null or Empty.").toString());
            case HTTP_500 -> answer(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "Internal Server Error");
            case HTTP_429 -> answer(ctx, HttpStatus.TOO_MANY_REQUESTS, "Too Many Requests");
            case HTML ->
                answer(ctx, HttpStatus.OK, "<!doctype html><html><body><h1>Service unavailable</h1></body></html>");
            case EMPTY_BODY -> answer(ctx, HttpStatus.OK, "");
            case CUT_CONNECTION -> cut(ctx);
            case SLOW ->
                ctx.future(() -> new CompletableFuture<Void>()
                        .completeOnTimeout(null, fault.delayMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void answer(Context ctx, HttpStatus status, String body) {
        char first = body.isEmpty() ? ' ' : body.charAt(0);
        String type = first == '{' ? "application/json" : first == '<' ? "text/html" : "text/plain";
        ctx.skipRemainingHandlers().status(status).contentType(type).result(body);
        log.answered(ctx, RequestSubject.reply(ctx));
    }

    private void cut(Context ctx) {
        ctx.skipRemainingHandlers();
        log.answered(ctx, Replies.empty().put("message", "connection cut"));
        Request.getBaseRequest(ctx.req()).getHttpChannel().getEndPoint().close();
    }
}
