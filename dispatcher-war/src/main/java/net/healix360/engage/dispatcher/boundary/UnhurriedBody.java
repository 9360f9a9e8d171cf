package net.healix360.engage.dispatcher.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;

/**
 * Writes a reply when its connection can take it and ends the request. Whoever sends it never waits: a peer that does
 * not read its answers holds up its own connection and nothing else.
 */
final class UnhurriedBody implements WriteListener {
    private static final EventLogger LOG = EventLogger.of(UnhurriedBody.class);

    private final AsyncContext request;
    private final ServletOutputStream out;
    private final byte[] body;
    private boolean written;

    private UnhurriedBody(AsyncContext request, ServletOutputStream out, byte[] body) {
        this.request = request;
        this.out = out;
        this.body = body;
    }

    /** At once where the connection has room. */
    static void send(AsyncContext request, byte[] body) throws IOException {
        request.getResponse().setContentLength(body.length);
        ServletOutputStream out = request.getResponse().getOutputStream();
        out.setWriteListener(new UnhurriedBody(request, out, body));
    }

    @Override
    public void onWritePossible() throws IOException {
        if (!written && out.isReady()) {
            written = true;
            out.write(body);
            request.complete();
        }
    }

    @Override
    public void onError(Throwable gone) {
        LOG.warn("the vendor left before its answer", Map.of("reason", String.valueOf(gone.getMessage())));
        request.complete();
    }
}
