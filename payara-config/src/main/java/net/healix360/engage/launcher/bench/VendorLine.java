package net.healix360.engage.launcher.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection to a door, one request at a time, as cheap as can be: whoever measures a server on the same
 * cores must not need them for a client.
 */
final class VendorLine implements AutoCloseable {

    /** What the door said. */
    record Answer(int status, String body) {}

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI door;
    private final byte[] start;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    /** @param door with path and query */
    VendorLine(URI door) {
        this.door = door;
        String path = door.getRawPath() + (door.getRawQuery() == null ? "" : "?" + door.getRawQuery());
        this.start = ("POST " + path + " HTTP/1.1\r\nHost: " + door.getAuthority()
                        + "\r\nContent-Type: application/json\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @param headers each with its line end */
    Answer post(String headers, byte[] body) throws IOException {
        if (socket == null) {
            open();
        }
        byte[] rest = (headers + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + rest.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(rest, 0, whole, start.length, rest.length);
        System.arraycopy(body, 0, whole, start.length + rest.length, body.length);
        try {
            out.write(whole);
            return answer();
        } catch (IOException cut) {
            close();
            throw cut;
        }
    }

    private void open() throws IOException {
        socket = new Socket(door.getHost(), door.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                length = -1;
            } else if (header.equalsIgnoreCase("connection: close")) {
                last = true;
            }
        }
        Answer answer = new Answer(status, length < 0 ? chunks() : text(length));
        if (last) {
            close();
        }
        return answer;
    }

    private String chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.append(text(size));
            line();
        }
        line();
        return all.toString();
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the door closed the connection");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
