package net.healix360.engage.simulator.vendor;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.simulator.delivery.FaultLine;
import net.healix360.engage.simulator.time.EventLoop;

/** While the vendor has stopped answering, requests are taken and left hanging, longer than any sensible client waits. */
public final class Outage {
    private static final long HANGING_SECONDS = 60;

    private final EventLoop loop;
    private final FaultLine faultLine;

    public Outage(EventLoop loop, FaultLine faultLine) {
        this.loop = loop;
        this.faultLine = faultLine;
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        VendorPaths.ALL.forEach(path -> routes.before(path, this::hangWhenStopped));
    }

    private void hangWhenStopped(Context ctx) {
        if (loop.ask(() -> faultLine.faults().stopAnswering())) {
            ctx.skipRemainingHandlers();
            ctx.future(() -> new CompletableFuture<Void>()
                    .completeOnTimeout(null, HANGING_SECONDS, TimeUnit.SECONDS)
                    .thenRun(() -> ctx.status(HttpStatus.GATEWAY_TIMEOUT)));
        }
    }
}
