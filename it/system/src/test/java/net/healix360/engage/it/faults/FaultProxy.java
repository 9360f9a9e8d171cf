package net.healix360.engage.it.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A stretch of network that can be slow, break off, or swallow answers; otherwise it hands on every byte. */
final class FaultProxy implements AutoCloseable {
    private static final int CONNECT_MILLIS = 5_000;

    /** One connection and its continuation; when one end goes, both go. */
    private record Pair(Socket near, Socket far) {

        /** Without a farewell: the other end sees a reset. */
        void cut() {
            reset(near);
            reset(far);
        }

        private static void reset(Socket socket) {
            try {
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException alreadyGone) {
                // as it should be
            }
        }
    }

    private final InetSocketAddress target;
    private final ServerSocket door;
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private volatile long delayNanos;
    private volatile boolean losingAnswers;

    FaultProxy(InetSocketAddress target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon("proxy-to-" + target.getPort(), this::accept);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Each piece of data, in either direction, waits so long; zero is fast again. */
    void delay(Duration each) {
        delayNanos = each.toNanos();
    }

    /** While true, a connection breaks off when the first byte of an answer comes: what was asked is done. */
    void loseAnswers(boolean lose) {
        losingAnswers = lose;
    }

    /** Breaks off what is connected now. */
    void cut() {
        pairs.forEach(Pair::cut);
    }

    void heal() {
        delayNanos = 0;
        losingAnswers = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                daemon("proxy-in", () -> join(near));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void join(Socket near) {
        Pair pair = new Pair(near, new Socket());
        pairs.add(pair);
        try {
            near.setTcpNoDelay(true);
            pair.far().setTcpNoDelay(true);
            pair.far().connect(target, CONNECT_MILLIS);
            daemon("proxy-out", () -> pump(pair, pair.far(), near, true));
            pump(pair, near, pair.far(), false);
        } catch (IOException nobodyThere) {
            end(pair);
        }
    }

    private void pump(Pair pair, Socket from, Socket to, boolean answers) {
        byte[] piece = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (answers && losingAnswers) {
                    break;
                }
                if (delayNanos > 0) {
                    LockSupport.parkNanos(delayNanos);
                }
                out.write(piece, 0, length);
            }
        } catch (IOException broken) {
            pair.cut();
        } finally {
            end(pair);
        }
    }

    private void end(Pair pair) {
        pairs.remove(pair);
        pair.cut();
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cut();
        }
    }
}
