package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What many open streams cost a sidecar: one thread here reads them all. */
record Wallboards(String tenant, int boards) implements Measurement {
    private static final long OPENING_SECONDS = 60;
    private static final long STANDING_SECONDS = 20;
    private static final byte[] ACCEPTED = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

    @Override
    public List<String> take(Product product) throws IOException {
        SidecarDoor door = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "supervisor"));
        long before = product.pssMegabytes("sidecar-" + tenant);
        ByteBuffer request = ByteBuffer.wrap(request(door).getBytes(StandardCharsets.US_ASCII));
        try (Selector selector = Selector.open()) {
            try {
                for (int i = 0; i < boards; i++) {
                    open(selector, door.sidecar(), request.duplicate());
                }
                int standing = listen(selector, OPENING_SECONDS, boards);
                listen(selector, STANDING_SECONDS, Integer.MAX_VALUE);
                long after = product.pssMegabytes("sidecar-" + tenant);
                return List.of(String.format(
                        Locale.ROOT,
                        "%,d of %,d wallboards connected: %+d MB (PSS of the sidecar %d → %d MB)",
                        standing,
                        boards,
                        after - before,
                        before,
                        after));
            } finally {
                for (SelectionKey key : selector.keys()) {
                    key.channel().close();
                }
            }
        }
    }

    private static void open(Selector selector, URI sidecar, ByteBuffer request) throws IOException {
        SocketChannel line = SocketChannel.open(new InetSocketAddress(sidecar.getHost(), sidecar.getPort()));
        while (request.hasRemaining()) {
            line.write(request);
        }
        line.configureBlocking(false);
        line.register(selector, SelectionKey.OP_READ);
    }

    /** @return how many were accepted so far; stops when all are */
    private static int listen(Selector selector, long seconds, int wanted) throws IOException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ByteBuffer heard = ByteBuffer.allocate(1 << 16);
        int accepted = 0;
        while (accepted < wanted && System.nanoTime() < end) {
            selector.select(500);
            for (SelectionKey key : selector.selectedKeys()) {
                heard.clear();
                if (((SocketChannel) key.channel()).read(heard) < 0) {
                    throw new IOException("The sidecar has hung up on a wallboard");
                }
                if (key.attachment() == null) {
                    requireAccepted(heard.flip());
                    key.attach(ACCEPTED);
                    accepted++;
                }
            }
            selector.selectedKeys().clear();
        }
        return accepted;
    }

    private static void requireAccepted(ByteBuffer answer) throws IOException {
        ByteBuffer begin = answer.slice(0, Math.min(ACCEPTED.length, answer.limit()));
        if (!begin.equals(ByteBuffer.wrap(ACCEPTED))) {
            throw new IOException("A wallboard is refused: " + StandardCharsets.US_ASCII.decode(begin));
        }
    }

    private static String request(SidecarDoor door) {
        return "GET /api/stream HTTP/1.1\r\nHost: " + door.sidecar().getAuthority()
                + "\r\nAccept: text/event-stream\r\n"
                + door.proof().entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "\r\n";
    }
}
