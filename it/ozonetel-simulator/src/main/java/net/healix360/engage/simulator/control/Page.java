package net.healix360.engage.simulator.control;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page a person looks at, and the health answer; both say only what {@code /sim/state} knows. */
public final class Page {
    private static final Map<String, String> FILES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "page.css", "text/css; charset=utf-8",
            "page.js", "text/javascript; charset=utf-8");

    private Page() {}

    public static void register(JavalinDefaultRoutingApi<?> routes) {
        routes.get("/", ctx -> serve(ctx, "index.html"));
        routes.get("/page.css", ctx -> serve(ctx, "page.css"));
        routes.get("/page.js", ctx -> serve(ctx, "page.js"));
        routes.get("/health/ready", ctx -> ctx.contentType("application/json").result("{\"status\":\"UP\"}"));
    }

    private static void serve(Context ctx, String file) throws IOException {
        try (InputStream content = Page.class.getResourceAsStream("/page/" + file)) {
            if (content == null) {
                ctx.status(HttpStatus.NOT_FOUND);
                return;
            }
            ctx.contentType(FILES.get(file)).result(content.readAllBytes());
        }
    }
}
