package net.healix360.engage.wallboards.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One wallboard's open line. Only the newest board waits for a slow screen, and its bytes are shared by all screens: a
 * thousand of them cost their connections and nothing more.
 */
final class Screen implements WriteListener {
    private final AsyncContext async;
    private final ServletOutputStream out;
    private final String openedBy;

    private byte[] next;
    private boolean unflushed;
    private boolean leaving;
    private boolean open = true;

    /** @param openedBy the id of the link or of the session that opened it */
    Screen(AsyncContext async, ServletOutputStream out, String openedBy) {
        this.async = async;
        this.out = out;
        this.openedBy = openedBy;
    }

    String openedBy() {
        return openedBy;
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** In place of what it has not taken yet. */
    synchronized void show(byte[] message) {
        if (!leaving) {
            next = message;
            pump();
        }
    }

    /** A heartbeat, unless something better waits. */
    synchronized void beat(byte[] message) {
        if (next == null) {
            show(message);
        }
    }

    /** Says that it is over, then closes. */
    synchronized void dismiss() {
        next = "event: revoked\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);
        leaving = true;
        pump();
    }

    @Override
    public synchronized void onWritePossible() {
        pump();
    }

    private void pump() {
        try {
            if (open && next != null && out.isReady()) {
                out.write(next);
                next = null;
                unflushed = true;
            }
            if (open && unflushed && out.isReady()) {
                out.flush();
                unflushed = false;
            }
            if (leaving && next == null && !unflushed) {
                close();
            }
        } catch (IOException gone) {
            close();
        }
    }

    @Override
    public synchronized void onError(Throwable gone) {
        close();
    }

    synchronized void close() {
        if (open) {
            open = false;
            next = null;
            async.complete();
        }
    }
}
