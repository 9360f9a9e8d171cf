package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.healix360.engage.simulator.account.AuthMode;
import net.healix360.engage.simulator.delivery.Lengths;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.EventLoop;

/**
 * The CDR family: GET with a JSON body and nothing else. A day can have twenty thousand rows, so they are written piece by piece
 * and the simulation goes on in between.
 */
final class CdrApi {
    private static final int PIECE = 500;

    private final EventLoop loop;
    private final Simulation simulation;
    private final Access access;
    private final RequestLog log;
    private final CdrReport report;

    CdrApi(EventLoop loop, Simulation simulation, Recordings recordings, Access access, Limits limits, RequestLog log) {
        this.loop = loop;
        this.simulation = simulation;
        this.access = access;
        this.log = log;
        this.report = new CdrReport(simulation, recordings, limits.reports());
    }

    void register(JavalinDefaultRoutingApi<?> routes) {
        routes.get("/ca_reports/fetchCDRDetails", reported(ctx -> report::ofDay));
        routes.get("/ca_reports/fetchCdrByUCID", reported(ctx -> report::byUcid));
        routes.get("/ca_reports/fetchCdrByPagination", reported(ctx -> {
            Page page = Page.of(ctx);
            return request -> report.ofDayByPages(request, page);
        }));
        for (String path : List.of("fetchCDRDetails", "fetchCdrByUCID", "fetchCdrByPagination")) {
            routes.post("/ca_reports/" + path, ctx -> ctx.status(HttpStatus.METHOD_NOT_ALLOWED));
        }
    }

    /** The report host has its own words for the wrong account mode, and is the only one known to use 401 (§2.1). */
    private Handler reported(Function<Context, Function<VendorRequest, CdrAnswer>> question) {
        return ctx -> {
            Optional<VendorRequest> request = VendorRequest.of(ctx);
            if (request.isEmpty()) {
                refuse(ctx, Replies.invalidJson());
            } else if (lacksKey(request.get())) {
                ctx.status(HttpStatus.UNAUTHORIZED);
                refuse(ctx, Replies.status("false", "Missing userName or apiKey"));
            } else {
                Function<VendorRequest, CdrAnswer> report = question.apply(ctx);
                write(ctx, loop.ask(() -> access.refusal(request.get())
                        .map(CdrAnswer::refused)
                        .orElseGet(() -> report.apply(request.get()))));
            }
        };
    }

    private boolean lacksKey(VendorRequest request) {
        return simulation.account().authMode() == AuthMode.BASIC_AUTH
                && request.apiKey().isEmpty();
    }

    private static void refuse(Context ctx, ObjectNode reply) {
        ctx.contentType("application/json").result(reply.toString());
    }

    private void write(Context ctx, CdrAnswer answer) throws IOException {
        if (answer.isRefused()) {
            refuse(ctx, answer.refusal());
            return;
        }
        log.answered(ctx, Replies.status("success", "success"));
        ctx.contentType("application/json");
        OutputStream out = ctx.outputStream();
        out.write(bytes("{\"details\":["));
        for (int from = 0; from < answer.rows().size(); from += PIECE) {
            List<CdrRow> piece = answer.rows()
                    .subList(from, Math.min(from + PIECE, answer.rows().size()));
            out.write(bytes((from == 0 ? "" : ",") + loop.ask(() -> json(piece))));
        }
        out.write(bytes("],\"status\":\"success\",\"message\":\"success\",\"totalCount\":" + answer.total() + "}"));
    }

    private String json(List<CdrRow> rows) {
        Lengths lengths = new Lengths(simulation.behaviour().current().durations());
        StringBuilder text = new StringBuilder();
        for (CdrRow row : rows) {
            text.append(text.isEmpty() ? "" : ",").append(row.json(lengths));
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
