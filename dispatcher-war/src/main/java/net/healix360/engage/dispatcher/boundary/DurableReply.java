package net.healix360.engage.dispatcher.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import net.healix360.engage.dispatcher.control.Ingest.Receipt;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;

/** The answer to one of the vendor's requests, given once: when its event is durable, or when that takes too long. */
final class DurableReply implements AsyncListener {
    private static final EventLogger LOG = EventLogger.of(DurableReply.class);
    private static final long DURABLE_WITHIN_MILLIS = 10_000;

    private final AsyncContext request;
    private final AtomicBoolean given = new AtomicBoolean();

    private DurableReply(AsyncContext request) {
        this.request = request;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the answer is the whole consequence of either outcome
    static void of(HttpServletRequest request, HttpServletResponse response, Receipt receipt) {
        // A container that stops ends what waits, with the status that stands: only a kept event may leave as a 200.
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        AsyncContext waiting = request.startAsync();
        waiting.setTimeout(DURABLE_WITHIN_MILLIS);
        DurableReply reply = new DurableReply(waiting);
        waiting.addListener(reply);
        receipt.acceptance().whenComplete((acceptance, notKept) -> reply.give(receipt.key(), acceptance));
    }

    /** @param acceptance null when the event was not kept */
    private void give(String key, Acceptance acceptance) {
        if (!given.compareAndSet(false, true)) {
            return;
        }
        HttpServletResponse response = (HttpServletResponse) request.getResponse();
        try {
            if (acceptance == null) {
                refuse(response);
            } else {
                accept(response, key, acceptance);
            }
            request.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.warn("the vendor left before its answer", Map.of("reason", String.valueOf(gone.getMessage())));
        }
    }

    private static void accept(HttpServletResponse response, String key, Acceptance acceptance) throws IOException {
        byte[] json = ("{\"id\":\"" + key + "\",\"status\":\"" + acceptance.wireName() + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        Problem notKept =
                Problem.of(503, "spool-unavailable", "Spool unavailable", "The event was not kept; send it again.");
        LOG.warn("vendor event refused", Map.of("reason", notKept.detail()));
        response.setHeader("Retry-After", "1");
        ProblemReply.send(response, notKept);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        give("", null);
    }

    @Override
    public void onError(AsyncEvent event) {
        given.set(true);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        given.set(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // nobody dispatches the request anew
    }
}
