package net.healix360.engage.it.faults;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One connection of the vendor to the dispatcher. Who gets no answer, or is asked to come again, sends the very same bytes
 * again, as the vendor's retries or a proxy on the way do.
 */
final class VendorLine implements AutoCloseable {
    /** Longer than a part takes to start on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The server's own word while its application starts. */
    private static final int NOT_THERE_YET = 404;

    private static final int ANSWER_MILLIS = 15_000;
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();
    private static final Pattern RECEIPT =
            Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f]{64})\".*\"status\"\\s*:\\s*\"([a-z]+)\"");

    /** What the dispatcher answered with 200. */
    record Receipt(String key, String status) {}

    private record Answer(int status, String body) {}

    private final InetSocketAddress dispatcher;
    private final String token;
    private Socket socket = new Socket();
    private InputStream answers = InputStream.nullInputStream();
    private boolean open;
    private long repeats;

    VendorLine(InetSocketAddress dispatcher, String token) {
        this.dispatcher = dispatcher;
        this.token = token;
    }

    /** Returns when the event was acknowledged. */
    Receipt tell(Telling telling) {
        byte[] request = request(telling);
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                Answer answer = ask(request);
                if (answer.status() == 200) {
                    return receipt(answer.body());
                }
                if (answer.status() < 500 && answer.status() != NOT_THERE_YET) {
                    throw new IllegalStateException(
                            "refused with " + answer.status() + " " + answer.body() + ": " + telling);
                }
                last = answer.status() + " " + answer.body();
            } catch (IOException noAnswer) {
                close();
                last = noAnswer.toString();
            }
            repeats++;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException("no acknowledgement within " + PATIENCE.toMinutes() + " minutes of "
                + telling.source().event(telling.number()) + ", at last " + last);
    }

    /** How often something was sent again because it was not answered with 200. */
    long repeats() {
        return repeats;
    }

    private Answer ask(byte[] request) throws IOException {
        if (!open) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.connect(dispatcher, ANSWER_MILLIS);
            answers = new BufferedInputStream(socket.getInputStream());
            open = true;
        }
        socket.getOutputStream().write(request);
        return answer();
    }

    private Answer answer() throws IOException {
        String first = line();
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("no answer: " + first);
        }
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String plain = header.toLowerCase(Locale.ROOT).replace(" ", "");
            if (plain.startsWith("content-length:")) {
                length = Integer.parseInt(plain.substring("content-length:".length()));
            }
            chunked |= plain.equals("transfer-encoding:chunked");
            last |= plain.equals("connection:close");
        }
        String body = chunked ? chunks() : text(Math.max(0, length));
        if (last || (length < 0 && !chunked)) {
            close();
        }
        return new Answer(Integer.parseInt(first.substring(9, 12)), body);
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().trim(), 16);
    }

    private String text(int length) throws IOException {
        byte[] bytes = answers.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer broke off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static Receipt receipt(String body) {
        Matcher receipt = RECEIPT.matcher(body);
        if (!receipt.find()) {
            throw new IllegalStateException("200 without a receipt: " + body);
        }
        return new Receipt(receipt.group(1), receipt.group(2));
    }

    private byte[] request(Telling telling) {
        byte[] body = telling.body().getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST /api/supervisor/" + telling.door() + "?token=" + token + " HTTP/1.1\r\nHost: "
                        + dispatcher.getHostString() + ':' + dispatcher.getPort()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    @Override
    public void close() {
        open = false;
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            socket = new Socket();
        }
    }
}
