package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Function;
import java.util.function.Supplier;
import net.healix360.engage.simulator.time.EventLoop;

/** What every request of the REST host passes: it must be JSON, and its sender must be known. */
record Gate(EventLoop loop, Access access) {
    Handler open(Function<VendorRequest, ObjectNode> answer) {
        return ctx -> json(
                ctx,
                VendorRequest.of(ctx)
                        .map(request -> loop.ask(() -> answer.apply(request)))
                        .orElseGet(Replies::invalidJson));
    }

    Handler checked(Function<VendorRequest, ObjectNode> answer) {
        return open(request -> access.refusal(request).orElseGet(() -> answer.apply(request)));
    }

    Handler checked(AuthWords words, Function<VendorRequest, ObjectNode> answer) {
        return open(request -> access.refusal(request, words).orElseGet(() -> answer.apply(request)));
    }

    /** So many requests a minute, as every one that is counted says when it is one too many. */
    static Function<VendorRequest, ObjectNode> limited(RateLimit limit, Function<VendorRequest, ObjectNode> answer) {
        return request -> limited(limit, () -> answer.apply(request));
    }

    static ObjectNode limited(RateLimit limit, Supplier<ObjectNode> answer) {
        return limit.admits() ? answer.get() : Replies.limitExceeded();
    }

    static void json(Context ctx, ObjectNode reply) {
        ctx.contentType("application/json").result(reply.toString());
    }
}
