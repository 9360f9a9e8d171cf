package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Locale;
import net.healix360.engage.simulator.account.Behaviour;

/** With the switch for it on, failures have the HTTP status that anybody would expect, instead of 200. */
public final class StatusCodes {
    private final Behaviour behaviour;

    public StatusCodes(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        VendorPaths.ALL.forEach(path -> routes.after(path, this::translate));
    }

    private void translate(Context ctx) {
        if (!behaviour.current().realStatusCodes() || ctx.statusCode() != HttpStatus.OK.getCode()) {
            return;
        }
        JsonNode reply = RequestSubject.reply(ctx);
        String outcome = RequestSubject.outcome(reply).toLowerCase(Locale.ROOT);
        String text = RequestSubject.text(reply).toLowerCase(Locale.ROOT);
        boolean failed = outcome.startsWith("fail") || outcome.equals("false") || outcome.equals("error");
        if (failed && !text.startsWith("{")) {
            ctx.status(meaning(text));
        }
    }

    private static HttpStatus meaning(String text) {
        if (text.contains("limit exceeded")) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        if (text.contains("token")
                || text.contains("apikey")
                || text.contains("api key")
                || text.contains("user details")) {
            return HttpStatus.UNAUTHORIZED;
        }
        return text.contains("not found") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
    }
}
