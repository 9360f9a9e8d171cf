package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The latest requests to the vendor's API, each from the moment it arrives; no secrets and no numbers of customers. */
public final class RequestLog {
    public static final int KEPT = 50_000;
    private static final String NUMBER = "request-number";

    private final LoggedRequest[] ring = new LoggedRequest[KEPT];
    private final InstantSource wall;
    private long last;
    private long forgotten;

    public RequestLog(InstantSource wall) {
        this.wall = wall;
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        VendorPaths.ALL.forEach(path -> {
            routes.before(path, this::arrived);
            routes.after(path, ctx -> answered(ctx, RequestSubject.reply(ctx)));
        });
    }

    /** At most {@code limit} requests after number {@code after} whose path begins with {@code path}, oldest first. */
    public synchronized List<LoggedRequest> list(String path, long after, int limit) {
        List<LoggedRequest> found = new ArrayList<>();
        long oldest = Math.max(after, Math.max(forgotten, last - KEPT)) + 1;
        for (long number = oldest; number <= last && found.size() < limit; number++) {
            LoggedRequest request = ring[slot(number)];
            if (request.path().startsWith(path)) {
                found.add(request);
            }
        }
        return found;
    }

    /** The number of the latest request; numbers go on when the log is cleared. */
    public synchronized long last() {
        return last;
    }

    public synchronized void clear() {
        Arrays.fill(ring, null);
        forgotten = last;
    }

    /** For answers that leave on another way than Javalin's: before they do. */
    void answered(Context ctx, JsonNode reply) {
        Long number = ctx.attribute(NUMBER);
        if (number != null) {
            complete(number, ctx.statusCode(), reply);
        }
    }

    private void arrived(Context ctx) {
        RequestSubject subject = RequestSubject.of(ctx);
        ctx.attribute(NUMBER, add(ctx, subject));
    }

    private synchronized long add(Context ctx, RequestSubject subject) {
        last++;
        ring[slot(last)] = new LoggedRequest(
                last, wall.instant(), ctx.method().name(), ctx.path(), subject.agentId(), subject.ucid(), 0, "", "");
        return last;
    }

    private synchronized void complete(long number, int status, JsonNode reply) {
        LoggedRequest request = ring[slot(number)];
        if (request != null && request.number() == number) {
            ring[slot(number)] = request.answered(status, RequestSubject.outcome(reply), RequestSubject.text(reply));
        }
    }

    private static int slot(long number) {
        return (int) (number % KEPT);
    }
}
